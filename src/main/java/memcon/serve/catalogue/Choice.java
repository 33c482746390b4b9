package memcon.serve.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import memcon.serve.http.Refusal;
import memcon.serve.http.ThingAddresses;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a visitor wants of a list or a drawing.
 *
 * @param document only what is spoken of in it
 * @param speaker only what he speaks of
 * @param from the first year
 * @param to the last year
 * @param name only what is called so, in lower case
 * @param show which of several lists; empty for the usual one
 * @param page from 1
 */
public record Choice(
        Optional<Node> document,
        Optional<Node> speaker,
        Optional<Integer> from,
        Optional<Integer> to,
        String name,
        String show,
        int page) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,20}:.*");
    private static final int LONGEST = 1000;

    /**
     * Reads the parameters of a request.
     *
     * @param base what the IRIs of the data begin with
     */
    public static Choice of(HttpServletRequest request, String base, Lookup data) {
        return new Choice(
                thing("document", base + "document/", request, data),
                thing("speaker", base, request, data),
                year("from", request),
                year("to", request),
                value("name", request).strip().toLowerCase(Locale.ROOT),
                value("show", request),
                page(request));
    }

    /**
     * A thing that a parameter names by its IRI, whole or from the base on.
     *
     * @param base what a name begins with that is no whole IRI
     */
    public static Optional<Node> thing(String parameter, String base, HttpServletRequest request, Lookup data) {
        String name = value(parameter, request).strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String iri = SCHEME.matcher(name).matches() ? name : base + name;
        Node thing = NodeFactory.createURI(iri);
        if (!ThingAddresses.isIri(iri) || !data.knows(thing)) {
            throw new Refusal(
                    404,
                    "Not found",
                    "Nothing here is called \"" + iri + "\", as " + parameter
                            + " has it. Choose from the list of the form.");
        }
        return Optional.of(thing);
    }

    /** How a parameter names a thing, the shorter the better. */
    public static String name(Node thing, String base) {
        String iri = thing.getURI();
        String rest = iri.startsWith(base) ? iri.substring(base.length()) : "";
        return rest.isEmpty() || SCHEME.matcher(rest).matches() ? iri : rest;
    }

    private static Optional<Integer> year(String parameter, HttpServletRequest request) {
        String year = value(parameter, request).strip();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        if (!YEAR.matcher(year).matches()) {
            throw new Refusal(
                    400, "No year", "\"" + year + "\" is no year. Let " + parameter + " be a number such as 1964.");
        }
        return Optional.of(Integer.valueOf(year));
    }

    private static int page(HttpServletRequest request) {
        String page = value("page", request);
        if (page.isEmpty()) {
            return 1;
        }
        if (!PAGE.matcher(page).matches()) {
            throw new Refusal(404, "No such page", "Pages have numbers. Begin with the first.");
        }
        return Integer.parseInt(page);
    }

    private static String value(String parameter, HttpServletRequest request) {
        String value = request.getParameter(parameter);
        if (value == null) {
            return "";
        }
        if (value.length() > LONGEST) {
            throw new Refusal(
                    400,
                    "Too long",
                    "The value of " + parameter + " has more than " + LONGEST + " characters. Shorten it.");
        }
        return value;
    }

    /** Whether a voice is one that is wanted. */
    public boolean wants(Voice voice) {
        return document.map(wanted -> wanted.equals(voice.document())).orElse(true)
                && speaker.map(wanted -> wanted.equals(voice.speaker())).orElse(true);
    }

    /** Whether years are chosen. */
    public boolean hasYears() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether a date may be within the years that are wanted. */
    public boolean wants(Span span) {
        return from.isEmpty() && to.isEmpty()
                || span.mayBeWithin(from.orElse(Integer.MIN_VALUE), to.orElse(Integer.MAX_VALUE));
    }

    /** Whether a name is one that is wanted. */
    public boolean wants(String label) {
        return label.toLowerCase(Locale.ROOT).contains(name);
    }
}
