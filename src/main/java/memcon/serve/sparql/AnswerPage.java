package memcon.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import memcon.serve.http.EscapedStream;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.QueryForm;
import memcon.serve.http.SparqlRequest;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** An answer for a person: a page with the query to change and ask again, and what came of it. */
final class AnswerPage implements Answer {

    /** More is not read on a page; the page says how many there are and where to have them all. */
    static final int MOST_SHOWN = 1000;

    private static final List<String> ROW_FORMATS = List.of("CSV", "TSV", "JSON", "XML");
    private static final List<String> TRUTH_FORMATS = List.of("JSON", "XML");
    private static final List<String> GRAPH_FORMATS = List.of("Turtle", "JSON", "XML");

    private final SparqlRequest asked;
    private final PublicAddress at;
    private final TermDisplay terms;
    private final OutputStream out;

    AnswerPage(SparqlRequest asked, PublicAddress at, TermDisplay terms, OutputStream out) {
        this.asked = asked;
        this.at = at;
        this.terms = terms;
        this.out = out;
    }

    @Override
    public void rows(RowSet rows) {
        List<Binding> shown = new ArrayList<>();
        long count = 0;
        while (rows.hasNext()) {
            Binding row = rows.next();
            if (count < MOST_SHOWN) {
                shown.add(row);
            }
            count++;
        }
        begin(count(count, "row", shown.size()), ROW_FORMATS);
        if (count > 0 && !rows.getResultVars().isEmpty()) {
            table(rows.getResultVars(), shown);
        }
        write("</section>\n" + Page.FOOT);
    }

    private void table(List<Var> columns, List<Binding> rows) {
        write("<div class=\"wide\" role=\"region\" aria-label=\"Rows\" tabindex=\"0\">\n<table>\n<thead><tr>");
        columns.forEach(column -> write("<th scope=\"col\">" + Page.escape(column.getVarName()) + "</th>"));
        write("</tr></thead>\n<tbody>\n");
        for (Binding row : rows) {
            write("<tr>");
            for (Var column : columns) {
                Node term = row.get(column);
                write(term == null ? "<td></td>" : terms.cell(term));
            }
            write("</tr>\n");
        }
        write("</tbody>\n</table>\n</div>\n");
    }

    @Override
    public void truth(boolean holds) {
        begin(holds ? "Yes: something in the data matches." : "No: nothing in the data matches.", TRUTH_FORMATS);
        write("</section>\n" + Page.FOOT);
    }

    @Override
    public void graph(Graph graph) {
        Graph shown = GraphFactory.createDefaultGraph();
        shown.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.stream().limit(MOST_SHOWN).forEach(shown::add);
        begin(count(graph.size(), "triple", shown.size()), GRAPH_FORMATS);
        if (!graph.isEmpty()) {
            write("<pre class=\"wide\" role=\"region\" aria-label=\"Triples in Turtle\" tabindex=\"0\">\n");
            RDFWriter.source(shown).lang(Lang.TURTLE).output(new EscapedStream(out));
            write("</pre>\n");
        }
        write("</section>\n" + Page.FOOT);
    }

    private void begin(String statement, List<String> formats) {
        write(Page.head(at, ExampleQueries.summaryOf(asked.query()).orElse("Answer"), QueryForm.head(at)));
        write(QuestionList.beside(QueryForm.of(at, asked), at));
        write("<section class=\"answer\" aria-label=\"Answer\">\n<p class=\"statement\" role=\"status\">" + statement
                + "</p>\n<p>All of it as " + formats.stream().map(this::link).collect(Collectors.joining(", "))
                + ".</p>\n");
    }

    private String link(String format) {
        return "<a href=\"" + Page.escape(asked.address(at, format.toLowerCase(Locale.ROOT))) + "\">" + format + "</a>";
    }

    private static String count(long all, String thing, int shown) {
        if (all == 0) {
            return "No " + thing + "s: nothing in the data matches.";
        }
        String total = String.format(Locale.ROOT, "%,d %s%s", all, thing, all == 1 ? "" : "s");
        return shown == all
                ? total + "."
                : total + " in all. The first " + String.format(Locale.ROOT, "%,d", shown) + " are shown.";
    }

    private void write(String html) {
        try {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
