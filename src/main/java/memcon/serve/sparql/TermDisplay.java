package memcon.serve.sparql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import memcon.authority.Prefixes;
import memcon.authority.Vocabulary;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.ThingAddresses;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** RDF terms as a person reads them on a page: shortened, linked where that is safe, and escaped. */
public final class TermDisplay {

    /** From here on a literal gets a column's full width. */
    private static final int LONG = 40;

    private static final Set<String> NUMBERS = Set.of(
            XSDDatatype.XSDinteger.getURI(),
            XSDDatatype.XSDnonNegativeInteger.getURI(),
            XSDDatatype.XSDint.getURI(),
            XSDDatatype.XSDlong.getURI(),
            XSDDatatype.XSDdecimal.getURI(),
            XSDDatatype.XSDdouble.getURI(),
            XSDDatatype.XSDfloat.getURI());

    /** Beside those that the data have. */
    private static final Map<String, String> VOCABULARIES = Map.of(
            "owl", Vocabulary.OWL,
            "sem", Vocabulary.SEM,
            "foaf", Vocabulary.FOAF,
            "wd", "http://www.wikidata.org/entity/");

    /** The kinds of things below the data's base. */
    private static final List<String> KINDS =
            List.of("actor", "position", "place", "event", "claim", "document", "graph", "agent");

    private record Prefix(String name, String namespace) {}

    private final ThingAddresses addresses;
    private final List<Prefix> prefixes = new ArrayList<>();

    /** @param base the IRI under which the data names its things */
    public TermDisplay(String base, PublicAddress at) {
        this.addresses = new ThingAddresses(base, at);
        Prefixes.OF_DATA.forEach((name, namespace) -> prefixes.add(new Prefix(name, namespace)));
        VOCABULARIES.forEach((name, namespace) -> prefixes.add(new Prefix(name, namespace)));
        KINDS.forEach(name -> prefixes.add(new Prefix(name, base + name + "/")));
        prefixes.sort(Comparator.comparing((Prefix prefix) -> prefix.namespace().length())
                .reversed());
    }

    /** The cell of a table. */
    String cell(Node term) {
        if (term.isLiteral() && NUMBERS.contains(term.getLiteralDatatypeURI())) {
            return "<td class=\"number\">" + html(term) + "</td>";
        }
        boolean isLong = term.isLiteral() && term.getLiteralLexicalForm().length() >= LONG;
        return (isLong ? "<td class=\"long\">" : "<td>") + html(term) + "</td>";
    }

    String html(Node term) {
        if (term.isURI()) {
            return iri(term.getURI());
        }
        return term.isLiteral() ? literal(term) : Page.escape(NodeFmtLib.strNT(term));
    }

    private String iri(String iri) {
        String title = " title=\"" + Page.escape(iri) + "\"";
        return addresses
                .target(iri)
                .map(target ->
                        "<a href=\"" + Page.escape(target) + "\"" + title + ">" + Page.escape(shortened(iri)) + "</a>")
                .orElseGet(() -> "<span" + title + ">" + Page.escape("<" + iri + ">") + "</span>");
    }

    private String shortened(String iri) {
        return prefixes.stream()
                .filter(prefix -> iri.startsWith(prefix.namespace())
                        && iri.length() > prefix.namespace().length())
                .findFirst()
                .map(prefix ->
                        prefix.name() + ":" + iri.substring(prefix.namespace().length()))
                .orElse(iri);
    }

    private String literal(Node term) {
        String text = Page.escape(term.getLiteralLexicalForm());
        String language = Page.escape(term.getLiteralLanguage());
        String datatype = term.getLiteralDatatypeURI();
        if (!language.isEmpty()) {
            return "<span lang=\"" + language + "\">" + text + "</span>"
                    + mark("@" + language.toLowerCase(Locale.ROOT), "language");
        }
        if (NUMBERS.contains(datatype) || datatype.equals(XSDDatatype.XSDstring.getURI())) {
            return text;
        }
        return text + mark(Page.escape(shortened(datatype)), "datatype");
    }

    private static String mark(String text, String kind) {
        return " <small title=\"" + kind + "\">" + text + "</small>";
    }
}
