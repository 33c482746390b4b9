package memcon.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import memcon.conversation.Reading;
import memcon.document.Construct;
import memcon.document.Constructs;
import memcon.serve.http.Page;

/** What the markup of documents has that no reader interprets, with the times, the words' fate and a place of each. */
final class UnreadTable {

    private static final String CAPTION = "Markup that is not interpreted";

    private final Constructs constructs = new Constructs();

    void add(Reading reading) {
        reading.memorandum().passedOver().forEach(constructs::add);
    }

    /** Prints the table as text, if there is anything in it. */
    void print(PrintStream out) {
        List<Construct> rows = constructs.list();
        if (!rows.isEmpty()) {
            out.println(CAPTION);
            out.printf(Locale.ROOT, "  %-40s %7s  %-14s  %s%n", "construct", "times", "fate", "first place");
            rows.forEach(row -> out.printf(
                    Locale.ROOT,
                    "  %-40s %7s  %-14s  %s%n",
                    row.name(),
                    Counted.grouped(row.times()),
                    row.fate(),
                    row.place()));
            out.println();
        }
    }

    /** Prints the table as HTML, if there is anything in it. */
    void printPage(PrintStream out) {
        List<Construct> rows = constructs.list();
        if (!rows.isEmpty()) {
            out.print("<section>\n<table>\n<caption>" + CAPTION + "</caption>\n"
                    + "<thead><tr><th scope=\"col\">construct</th><th scope=\"col\">fate</th>"
                    + "<th scope=\"col\">times</th><th scope=\"col\">first place</th></tr></thead>\n<tbody>\n");
            rows.forEach(row -> out.print("<tr><th scope=\"row\">" + Page.escape(row.name()) + "</th><td>" + row.fate()
                    + "</td><td>" + Counted.grouped(row.times()) + "</td><td>" + Page.escape(row.place())
                    + "</td></tr>\n"));
            out.print("</tbody>\n</table>\n</section>\n");
        }
    }
}
