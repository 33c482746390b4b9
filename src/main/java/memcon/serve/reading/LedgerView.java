package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import memcon.document.Span;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;

/** The ledger: what every character of the text was read as, how much of it is what, and what was not read and why. */
record LedgerView(Lookup data, Markup markup, PrintedText text, Asked asked, String page) {

    private static final int MOST = 10_000;
    private static final int MOST_UNREAD = 200;
    private static final int LONGEST = 160;
    private static final List<String> ACCOUNTS = List.of("statement", "narration", "apparatus", "skipped");
    private static final Map<String, String> MEANINGS = Map.of(
            "statement", "solid line: words of somebody who is reported",
            "narration", "dotted line: the note-taker’s own words",
            "apparatus", "dashed line: headings, notes, what the archive added",
            "skipped", "wavy line: not read");

    /** A stretch of the text and what it was read as. */
    private record Entry(Span span, String account, String name, String reason) {}

    String html() {
        List<Node> nodes = data.subjects(memcon("ledgerOf"), text.node(), MOST + 1);
        if (nodes.isEmpty()) {
            return "<p>No ledger of this text is among the data.</p>\n";
        }
        List<Entry> entries = entries(nodes);
        Parts parts = Parts.of(
                text, entries.stream().map(entry -> entry.span().start()).toList());
        int part = Math.max(1, asked.part());
        if (part > parts.count()) {
            throw Asked.noPart(Integer.toString(part));
        }
        String pager = new PartLinks(page, asked, parts.count(), part).html();
        return "<div class=\"ledger\">\n" + sums(entries) + legend() + pager + "<h2 class=\"unseen\">The text</h2>\n"
                + printed(entries, parts.get(part)) + pager + unread(entries, parts) + "</div>\n"
                + Asking.forMore(
                        nodes.size(),
                        MOST,
                        markup,
                        "SELECT ?entry ?reason { ?entry memcon:ledgerOf " + Asking.name(text.node())
                                + " ; memcon:reason ?reason }");
    }

    /** In the order of the text, one after another: what overlaps is left to the first. */
    private List<Entry> entries(List<Node> nodes) {
        List<Entry> all = new ArrayList<>();
        for (Node node : nodes.stream().limit(MOST).toList()) {
            Told told = Told.of(node, data);
            Node account = told.first("account").orElse(node);
            String name = account.toString();
            for (Node passage : told.all("evidence")) {
                Told place = Told.of(passage, data);
                int start = place.number("start");
                int end = place.number("end");
                if (start >= 0 && start < end && end <= text.length()) {
                    all.add(new Entry(
                            new Span(start, end),
                            name.substring(name.lastIndexOf('/') + 1),
                            data.label(account),
                            told.text("reason").orElse("")));
                }
            }
        }
        all.sort(Comparator.comparing(Entry::span).thenComparing(Entry::account));
        List<Entry> entries = new ArrayList<>();
        int reached = 0;
        for (Entry entry : all) {
            if (entry.span().start() >= reached) {
                entries.add(entry);
                reached = entry.span().end();
            }
        }
        return entries;
    }

    private String sums(List<Entry> entries) {
        Map<String, Integer> accounts = new TreeMap<>();
        Map<String, Integer> reasons = new TreeMap<>();
        int accounted = 0;
        for (Entry entry : entries) {
            int length = entry.span().length();
            accounts.merge(entry.name(), length, Integer::sum);
            reasons.merge(entry.name() + ": " + entry.reason(), length, Integer::sum);
            accounted += length;
        }
        accounts.merge("white space", text.length() - accounted, Integer::sum);
        return "<h2>What became of each character</h2>\n"
                + table("Read as", accounts)
                + "<details>\n<summary>By what reason</summary>\n" + table("Read as, and why", reasons)
                + "</details>\n";
    }

    private String table(String heading, Map<String, Integer> sums) {
        StringBuilder rows = new StringBuilder();
        sums.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> sum) -> -sum.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_UNREAD)
                .forEach(sum -> rows.append(row(sum.getKey(), sum.getValue())));
        int all = sums.values().stream().mapToInt(Integer::intValue).sum();
        return "<table class=\"sums\">\n<thead><tr><th scope=\"col\">" + heading
                + "</th><th scope=\"col\" class=\"number\">Characters</th><th scope=\"col\" class=\"number\">Percent</th>"
                + "</tr></thead>\n<tbody>\n" + rows + row("all", all) + "</tbody>\n</table>\n";
    }

    private String row(String name, int characters) {
        int tenths = text.length() == 0 ? 0 : (int) Math.round(characters * 1000.0 / text.length());
        return "<tr><th scope=\"row\">" + Markup.text(name) + "</th><td class=\"number\">" + characters
                + "</td><td class=\"number\">" + tenths / 10 + "." + tenths % 10 + "</td></tr>\n";
    }

    private static String legend() {
        StringBuilder html = new StringBuilder("<ul class=\"marks-key accounts\">\n");
        ACCOUNTS.forEach(account -> html.append("<li><span class=\"account ")
                .append(account)
                .append("\" data-letters=\"")
                .append(letter(account))
                .append("\">")
                .append(account)
                .append("</span>, ")
                .append(MEANINGS.get(account))
                .append("</li>\n"));
        return html.append("<li>no mark: white space</li>\n</ul>\n").toString();
    }

    /** X for what was skipped, which is crossed out, so to say. */
    private static String letter(String account) {
        return account.equals("skipped") ? "X" : account.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private String printed(List<Entry> entries, Span part) {
        StringBuilder html = new StringBuilder("<div class=\"printed\">");
        int place = part.start();
        for (Entry entry : entries) {
            int from = Math.max(part.start(), entry.span().start());
            int to = Math.min(part.end(), entry.span().end());
            if (from < to) {
                html.append(Markup.text(text.quote(place, from))).append(stretch(entry, from, to));
                place = to;
            }
        }
        return html.append(Markup.text(text.quote(place, part.end())))
                .append("</div>\n")
                .toString();
    }

    private String stretch(Entry entry, int from, int to) {
        String account = ACCOUNTS.contains(entry.account()) ? entry.account() : "apparatus";
        String meaning = Markup.text(entry.name() + (entry.reason().isEmpty() ? "" : ": " + entry.reason()));
        return "<span id=\"at-" + from + "\" class=\"account " + account + "\" data-letters=\"" + letter(account)
                + "\" title=\"" + meaning + " (" + entry.span().start() + "–"
                + entry.span().end() + ")\">"
                + Markup.text(text.quote(from, to)) + "</span>";
    }

    private String unread(List<Entry> entries, Parts parts) {
        List<Entry> unread = entries.stream()
                .filter(entry ->
                        entry.account().equals("narration") || entry.account().equals("skipped"))
                .toList();
        if (unread.isEmpty()) {
            return "<h2>What was not read as speech</h2>\n<p>Nothing of the body: all of it is speech of somebody.</p>\n";
        }
        StringBuilder rows = new StringBuilder();
        unread.stream().limit(MOST_UNREAD).forEach(entry -> rows.append(row(entry, parts)));
        return "<h2>What was not read as speech, and why</h2>\n<ul class=\"unread\">\n" + rows + "</ul>\n"
                + Asking.forMore(
                        unread.size(),
                        MOST_UNREAD,
                        markup,
                        "SELECT ?start ?reason ?words { ?entry memcon:ledgerOf " + Asking.name(text.node())
                                + " ; memcon:account <https://w3id.org/memcon/account/"
                                + "skipped> ; memcon:reason ?reason ;"
                                + " memcon:evidence ?passage . ?passage memcon:start ?start ; memcon:quotation ?words }"
                                + " ORDER BY ?start");
    }

    private String row(Entry entry, Parts parts) {
        String words = text.quote(entry.span());
        String shown = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
        Asked there = asked.withPart(parts.with(entry.span().start()));
        return "<li><strong>" + Markup.text(entry.name()) + "</strong>, " + Markup.text(entry.reason()) + ": <a href=\""
                + Markup.text(page + there.query()) + "#at-" + entry.span().start() + "\">"
                + Markup.text(shown.strip()) + "</a></li>\n";
    }
}
