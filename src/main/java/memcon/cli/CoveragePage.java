package memcon.cli;

import java.io.PrintStream;
import java.util.List;
import memcon.CoverageTable;
import memcon.conversation.Ledger;
import memcon.conversation.Ledger.Account;
import memcon.conversation.Reading;
import memcon.document.Text;
import memcon.serve.http.Page;

/**
 * Coverage as one page of HTML that needs nothing beside itself: each text as printed, with what every stretch was read
 * as. Accounts differ by tint, by underline and by a letter, so that they can be told apart without colour, in print, and
 * when read aloud; the letters are no part of the text when it is copied.
 */
final class CoveragePage implements CoverageReport {

    private final PrintStream out;
    private final CoverageTable all = new CoverageTable();
    private final UnreadTable unread = new UnreadTable();
    private int documents;

    CoveragePage(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(Reading reading) {
        if (documents++ == 0) {
            out.print(head());
        }
        all.add(reading.ledger());
        unread.add(reading);
        CoverageTable table = new CoverageTable();
        table.add(reading.ledger());
        String id = Page.escape(reading.memorandum().id());
        out.print("<section>\n<h2 id=\"" + id + "\">"
                + Page.escape(
                        visible(reading.memorandum().frontMatter().title()).strip()) + " <small>" + id
                + "</small></h2>\n");
        table(table, id);
        out.print("<div class=\"text\">");
        Text text = reading.memorandum().text();
        reading.ledger().entries().forEach(entry -> stretch(entry, text));
        out.print("</div>\n</section>\n");
    }

    @Override
    public void end() {
        if (documents > 1) {
            out.print("<section>\n<h2>All " + Counted.of(documents, "document") + "</h2>\n");
            table(all, "all documents");
            out.print("</section>\n");
        }
        unread.printPage(out);
        out.print("</main>\n</body>\n</html>\n");
    }

    private void stretch(Ledger.Entry entry, Text text) {
        String words = Page.escape(visible(text.quote(entry.span())));
        if (entry.account() == Account.WHITE_SPACE) {
            out.print(words);
            return;
        }
        String reason = Page.escape(CoverageTable.name(entry.account()) + ": " + entry.reason());
        out.print("<span class=\"" + entry.account().term() + "\" role=\"group\" title=\"" + reason + " ("
                + entry.span().start() + "–" + entry.span().end() + ")\" aria-label=\"" + reason + "\">" + words
                + "</span>");
    }

    private void table(CoverageTable table, String caption) {
        out.print("<table>\n<caption>Characters of " + caption + "</caption>\n"
                + "<thead><tr><th scope=\"col\">account</th><th scope=\"col\">reason</th>"
                + "<th scope=\"col\">characters</th><th scope=\"col\">percent</th></tr></thead>\n<tbody>\n");
        List<CoverageTable.Sum> sums = table.sums();
        for (CoverageTable.Share share : table.shares()) {
            String name = CoverageTable.name(share.account());
            row("account", key(share.account()), "", share.characters(), share.percent());
            sums.stream()
                    .filter(sum -> sum.account().equals(name))
                    .forEach(sum -> row("reason", "", Page.escape(sum.reason()), sum.characters(), ""));
        }
        row("total", "total", "", table.total(), table.total() == 0 ? "0.0 %" : "100.0 %");
        out.print("</tbody>\n</table>\n");
    }

    private void row(String style, String account, String reason, long characters, String percent) {
        out.print("<tr class=\"" + style + "\"><th scope=\"row\">" + account + "</th><td>" + reason + "</td><td>"
                + Counted.grouped(characters) + "</td><td>" + percent + "</td></tr>\n");
    }

    private static String key(Account account) {
        String name = CoverageTable.name(account);
        return account == Account.WHITE_SPACE ? name : "<span class=\"" + account.term() + "\">" + name + "</span>";
    }

    /** Control characters, which HTML does not allow, as the pictures that Unicode has of them. */
    private static String visible(String words) {
        StringBuilder visible = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
            visible.append(!isControl ? c : c < ' ' ? (char) ('\u2400' + c) : '\uFFFD');
        }
        return visible.toString();
    }

    private static String head() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>What became of every character – memcon</title>
                <style>
                body { font: 1rem/1.7 Georgia, serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
                h1, h2, table, .legend { font-family: system-ui, sans-serif; line-height: 1.3; }
                small { font-weight: normal; opacity: .75; }
                .text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8888; padding: 1rem; }
                .legend { list-style: none; padding: 0; }
                .statement { background: #d9e8fb; text-decoration: underline solid 1px #2b5fa3; }
                .narration { background: #fdf0c4; text-decoration: underline dotted 2px #8a6d00; }
                .apparatus { background: #e6e6e6; text-decoration: underline dashed 1px #555; }
                .skipped { background: #fbd9d6; text-decoration: underline wavy 1px #b3261e; }
                .statement, .narration, .apparatus, .skipped { color: #111; text-underline-offset: .2em;
                  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
                .statement::before, .narration::before, .apparatus::before, .skipped::before { font: bold .6rem system-ui,
                  sans-serif; vertical-align: super; border: 1px solid; padding: 0 .15em; margin-right: .15em;
                  display: inline-block; line-height: 1.1; text-decoration: none; }
                .statement::before { content: "S"; }
                .narration::before { content: "N"; }
                .apparatus::before { content: "A"; }
                .skipped::before { content: "X"; }
                table { border-collapse: collapse; margin: 1rem 0; font-size: .85rem; }
                caption { text-align: left; font-style: italic; }
                th, td { padding: .15rem .6rem; text-align: left; font-weight: normal; }
                td:nth-child(n+3), th:nth-child(n+3) { text-align: right; font-variant-numeric: tabular-nums; }
                thead th, tr.total th, tr.total td { border-bottom: 1px solid #8888; font-weight: bold; }
                tr.account td, tr.account th { border-top: 1px solid #8884; }
                </style>
                </head>
                <body>
                <main>
                <h1>What became of every character</h1>
                <ul class="legend">
                <li><span class="statement">statement</span>, solid line: words of somebody who is reported</li>
                <li><span class="narration">narration</span>, dotted line: the note-taker's own words</li>
                <li><span class="apparatus">apparatus</span>, dashed line: headings, notes, what the archive added</li>
                <li><span class="skipped">skipped</span>, wavy line: not read</li>
                <li>no mark: white space</li>
                </ul>
                <p class="legend">Each mark begins a stretch; the reason is shown when the pointer rests on it. Positions count
                Unicode code points from 0.</p>
                """;
    }
}
