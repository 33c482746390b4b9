package memcon.serve.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memcon.serve.http.Refusal;
import memcon.serve.http.SparqlRequest;

/**
 * What a visitor of the reading room wants to see.
 *
 * @param view the text with its statements, or the ledger
 * @param part of a long text; 0 where it follows from the statement or is the first
 * @param statement its anchor; empty for none
 * @param choice which statements are marked
 * @param quotation words to look for; empty for none
 */
public record Asked(String view, int part, String statement, Choice choice, String quotation) {

    static final String TEXT = "text";
    static final String LEDGER = "ledger";

    private static final Pattern PART = Pattern.compile("[1-9][0-9]{0,4}");
    private static final int LONGEST = 2000;

    /** Reads the parameters of an address. */
    public static Asked of(HttpServletRequest request) {
        String view = value(request, "view");
        if (!Set.of("", TEXT, LEDGER).contains(view)) {
            throw new Refusal(
                    404, "No such view", "view: there is none called \"" + view + "\". Let it be text or ledger.");
        }
        String part = value(request, "part");
        if (!part.isEmpty() && !PART.matcher(part).matches()) {
            throw noPart(part);
        }
        return new Asked(
                view.isEmpty() ? TEXT : view,
                part.isEmpty() ? 0 : Integer.parseInt(part),
                value(request, "statement"),
                new Choice(
                        value(request, "speaker"),
                        value(request, "act"),
                        value(request, "level"),
                        value(request, "event"),
                        !value(request, "contested").isEmpty()),
                value(request, "quotation"));
    }

    static Refusal noPart(String part) {
        return new Refusal(
                404, "No such part", "part: the text has none with the number \"" + part + "\". Begin with part=1.");
    }

    private static String value(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null) {
            return "";
        }
        if (value.length() > LONGEST) {
            throw new Refusal(
                    400,
                    "Value too long",
                    name + ": a value of " + value.length() + " characters. Give at most " + LONGEST + ".");
        }
        return value.strip();
    }

    boolean isLedger() {
        return view.equals(LEDGER);
    }

    Asked withPart(int number) {
        return new Asked(view, number, "", choice, quotation);
    }

    /** The same document from its beginning, otherwise looked at. */
    Asked withView(String other) {
        return new Asked(other, 0, "", Choice.ALL, "");
    }

    /** One statement in the text, whatever was chosen before. */
    static String statementQuery(String anchor) {
        return "?statement=" + SparqlRequest.encode(anchor);
    }

    /** The query of an address; empty if it asks for nothing in particular. */
    String query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("view", isLedger() ? view : "");
        parameters.putAll(choice.parameters());
        parameters.put("quotation", quotation);
        parameters.put("part", part > 1 ? Integer.toString(part) : "");
        parameters.put("statement", statement);
        String query = parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + SparqlRequest.encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
