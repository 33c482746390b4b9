package memcon.serve.markup;

import java.util.List;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.ThingAddresses;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Things and values as a page has them: called by their names, linked where that is safe, and escaped. */
public final class Markup {

    /** A page is no place for whole texts. */
    private static final int LONGEST = 2000;

    private static final int LONGEST_NAME = 200;

    private final PublicAddress at;
    private final ThingAddresses addresses;
    private final Lookup data;

    public Markup(PublicAddress at, ThingAddresses addresses, Lookup data) {
        this.at = at;
        this.addresses = addresses;
        this.data = data;
    }

    public PublicAddress at() {
        return at;
    }

    public ThingAddresses addresses() {
        return addresses;
    }

    public String html(Node term) {
        if (term.isLiteral()) {
            return literal(term);
        }
        boolean isElsewhere = term.isURI() && !addresses.isOurs(term.getURI());
        String words = isElsewhere ? data.name(term).orElse(term.getURI()) : data.label(term);
        return link(term, cut(words, LONGEST_NAME));
    }

    /** A property or a kind: the last part of its IRI says enough of one that has no name. */
    public String term(Node term) {
        return link(term, cut(data.label(term), LONGEST_NAME));
    }

    /** Several, as {@link #term} has each. */
    public String terms(List<Node> terms) {
        return terms.stream().map(this::term).collect(Collectors.joining(", "));
    }

    public String list(List<Node> terms) {
        return terms.stream().map(this::html).collect(Collectors.joining(", "));
    }

    /**
     * A list under a heading; empty without items.
     *
     * @param items as HTML, in whatever order
     */
    public static String list(String heading, List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .sorted()
                        .map(item -> "<li>" + item + "</li>\n")
                        .collect(Collectors.joining("", "<h2>" + heading + "</h2>\n<ul>\n", "</ul>\n"));
    }

    /** A thing under other words than its name. */
    public String link(Node thing, String words) {
        if (!thing.isURI()) {
            return text(words);
        }
        String title = " title=\"" + text(thing.getURI()) + "\"";
        return addresses
                .target(thing.getURI())
                .map(target -> "<a href=\"" + text(target) + "\"" + title + ">" + text(words) + "</a>")
                .orElseGet(() -> "<span" + title + ">" + text(words) + "</span>");
    }

    /** A link to the words of a text. */
    public String words(Node text, String label) {
        return text.isURI() && addresses.isOurs(text.getURI())
                ? addresses
                        .words(text.getURI())
                        .map(path -> "<a href=\"" + text(at.link(path)) + "\">" + label + "</a>")
                        .orElse("")
                : "";
    }

    private String literal(Node term) {
        String words = term.getLiteralLexicalForm();
        String shown = text(cut(words, LONGEST));
        if (shown.indexOf('\n') >= 0) {
            shown = "<span class=\"lines\">" + shown + "</span>";
        }
        String language = term.getLiteralLanguage();
        if (!language.isEmpty()) {
            String tag = language.startsWith("en") ? "" : " <small title=\"language\">" + text(language) + "</small>";
            return "<span lang=\"" + text(language) + "\">" + shown + "</span>" + tag;
        }
        String datatype = term.getLiteralDatatypeURI();
        boolean isPlain = datatype.startsWith(XSDDatatype.XSD) || datatype.equals(RDF.langString.getURI());
        return isPlain ? shown : shown + " <small title=\"datatype\">" + text(datatype) + "</small>";
    }

    /** The beginning of long words. */
    public static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }

    /** Escaped, and with signs in place of characters that no page may have. */
    public static String text(String words) {
        StringBuilder visible = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            boolean isHidden = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t'
                    || Character.getType(point) == Character.SURROGATE
                    || isTurning(point);
            visible.appendCodePoint(isHidden ? 0xFFFD : point);
        });
        return Page.escape(visible.toString());
    }

    /** Marks that let text run the other way, and could make a name look like another. */
    private static boolean isTurning(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
