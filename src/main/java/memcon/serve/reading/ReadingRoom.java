package memcon.serve.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import memcon.document.Span;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import org.apache.jena.graph.Node;

/**
 * A memorandum to be read: its text as printed, every statement set apart by who speaks, and beside it all that is known of
 * each. Scripts only add to it.
 *
 * @param asked what of it is to be seen
 * @param contentHash of all data
 * @param cache of what was read before
 */
public record ReadingRoom(Lookup data, Markup markup, Asked asked, String contentHash, StatementCache cache)
        implements Section {

    /** What its pages have in their heads. */
    public static String head(PublicAddress at) {
        return Page.style(at, "reading.css") + Page.script(at, "reading.js");
    }

    /** What one request shows of one memorandum. */
    private record Table(
            Node memorandum,
            String page,
            Optional<PrintedText> text,
            Statements statements,
            Marks marks,
            Parts parts,
            int part,
            StatementCard card) {

        Optional<Span> span() {
            return text.map(words -> parts.get(part));
        }

        /** Statements that begin in the part; those without a place are told with the last. */
        List<Statement> here() {
            return statements.all().stream()
                    .filter(statement -> parts.with(statement.start()) == part)
                    .toList();
        }
    }

    @Override
    public String of(Node memorandum) {
        Optional<PrintedText> text = PrintedText.of(memorandum, data);
        String page = markup.at().link(markup.addresses().page(memorandum.getURI()));
        String facts = new DocumentFacts(data, markup, page, asked).of(memorandum, text);
        if (asked.isLedger()) {
            return facts
                    + text.map(words -> new LedgerView(data, markup, words, asked, page).html())
                            .orElse("<p>The text itself is not among the data.</p>\n");
        }
        Table table = table(memorandum, page, text);
        return facts + reading(table) + list(table);
    }

    private Table table(Node memorandum, String page, Optional<PrintedText> text) {
        Said said = new Said(data, markup);
        Statements statements = cache.of(contentHash, memorandum, text, data);
        Keys keys = new Keys(markup.addresses());
        Marks marks = new Marks(data, new Voices(statements.all(), data), asked.choice(), keys);
        Testimony testimony = new Testimony(memorandum, page, statements, data, markup, said);
        StatementCard card = new StatementCard(data, markup, said, marks, text, testimony, page);
        List<Integer> starts = statements.all().stream().map(Statement::start).toList();
        Parts parts = text.map(words -> Parts.of(words, starts)).orElse(new Parts(List.of(new Span(0, 0))));
        int part = part(parts, statements, text);
        if (part > parts.count()) {
            throw Asked.noPart(Integer.toString(part));
        }
        return new Table(memorandum, page, text, statements, marks, parts, part, card);
    }

    private int part(Parts parts, Statements statements, Optional<PrintedText> text) {
        if (!asked.statement().isEmpty()) {
            Statement chosen = statements
                    .find(asked.statement())
                    .orElseThrow(() -> new Refusal(
                            404,
                            "No such statement",
                            "statement: there is none called \"" + asked.statement()
                                    + "\" in this memorandum. Leave the parameter out to read the text."));
            return parts.with(chosen.start());
        }
        if (asked.part() == 0) {
            List<Span> found = found(text);
            return found.isEmpty() ? 1 : parts.with(found.get(0).start());
        }
        return asked.part();
    }

    private List<Span> found(Optional<PrintedText> text) {
        return asked.quotation().isEmpty()
                ? List.of()
                : text.map(words -> new QuotationSearch(words).find(asked.quotation()))
                        .orElse(List.of());
    }

    private String reading(Table table) {
        if (table.text().isEmpty()) {
            return "<p>The text itself is not among the data.</p>\n";
        }
        PrintedText text = table.text().get();
        Keys keys = new Keys(markup.addresses());
        List<Span> found = found(table.text());
        String pager = new PartLinks(table.page(), asked, table.parts().count(), table.part()).html();
        boolean isSilent = table.statements().all().isEmpty();
        return "<div class=\"reading\">\n<div class=\"desk\">\n"
                + new QuotationSearch(text).form(asked, table.page(), found, table.statements(), table.marks())
                + (isSilent
                        ? "<p>No statements were found in this text; <a href=\""
                                + Markup.text(table.page()
                                        + asked.withView(Asked.LEDGER).query())
                                + "\">what became of each character</a> may say why.</p>\n"
                        : "<details class=\"desk-tools\" open>\n<summary>Voices and filters</summary>\n"
                                + Legend.html(table.marks().voices(), table.statements(), markup)
                                + new FilterForm(data, keys, table.statements(), asked, table.page())
                                        .html(table.parts().count())
                                + "</details>\n")
                + pager
                + "<h2 class=\"unseen\">The text</h2>\n"
                + new TextView(data, markup, text, table.statements(), table.marks())
                        .of(table.span().orElseThrow(), found)
                + pager
                + "</div>\n"
                + panel(table)
                + "</div>\n";
    }

    /** Shows the statement that was asked for; the script puts others there. */
    private String panel(Table table) {
        Optional<Statement> chosen = asked.statement().isEmpty()
                ? Optional.empty()
                : table.statements().find(asked.statement());
        return "<aside class=\"panel\" id=\"panel\" aria-label=\"The statement\" tabindex=\"-1\">\n"
                + chosen.map(statement -> table.card().of(statement, ""))
                        .orElse(
                                "<p class=\"hint\">Each mark in the text leads to what is known of the statement that begins"
                                        + " there.</p>\n")
                + "</aside>\n";
    }

    private String list(Table table) {
        List<Statement> here = table.here();
        if (here.isEmpty()) {
            return "";
        }
        List<String> cards = new ArrayList<>();
        here.stream()
                .limit(2L * Parts.MOST_STATEMENTS)
                .forEach(statement -> cards.add(table.card().of(statement, "d-" + Marks.id(statement))));
        return "<section class=\"statements\" id=\"statements\">\n<h2>What is said, in the order of the text"
                + (table.parts().count() > 1
                        ? ": part " + table.part() + " of " + table.parts().count()
                        : "") + "</h2>\n"
                + cards.stream().collect(Collectors.joining())
                + "</section>\n"
                + (table.statements().isCut() || here.size() > cards.size()
                        ? "<p>There are more statements than are shown. "
                                + Asking.link(
                                        "SELECT ?statement ?label { ?statement memcon:inMemorandum "
                                                + Asking.name(table.memorandum())
                                                + " ; memcon:order ?order ; rdfs:label ?label } ORDER BY ?order",
                                        "Ask for all",
                                        markup)
                                + ".</p>\n"
                        : "");
    }
}
