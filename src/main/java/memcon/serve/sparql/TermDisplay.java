package memcon.serve.sparql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
            Map.entry("memcon", Vocabulary.MEMCON),
            Map.entry("claimterm", Vocabulary.CLAIM_TERM),
            Map.entry("rdf", Vocabulary.RDF),
            Map.entry("rdfs", Vocabulary.RDFS),
            Map.entry("owl", Vocabulary.OWL),
            Map.entry("xsd", Vocabulary.XSD),
            Map.entry("skos", Vocabulary.SKOS),
            Map.entry("dcterms", Vocabulary.DCTERMS),
            Map.entry("schema", Vocabulary.SCHEMA),
            Map.entry("oa", Vocabulary.OA),
            Map.entry("prov", Vocabulary.PROV),
            Map.entry("rico", Vocabulary.RICO),
            Map.entry("sem", Vocabulary.SEM),
            Map.entry("foaf", Vocabulary.FOAF),
            Map.entry("geo", Vocabulary.GEO),
            Map.entry("wgs84", Vocabulary.WGS84),
            Map.entry("wd", "http://www.wikidata.org/entity/"));

    /** Concept schemes, and the kinds of things below the data's base. */
    private static final List<String> SCHEMES =
            List.of("act", "mode", "hedge", "role", "stance", "certainty", "polarity", "modality", "account");

    private static final List<String> KINDS =
            List.of("actor", "position", "place", "event", "claim", "document", "graph", "agent");

    private record Prefix(String name, String namespace) {}

    private final ThingAddresses addresses;
    private final List<Prefix> prefixes = new ArrayList<>();

    /** @param base the IRI under which the data names its things */
    public TermDisplay(String base, PublicAddress at) {
        this.addresses = new ThingAddresses(base, at);
        VOCABULARIES.forEach((name, namespace) -> prefixes.add(new Prefix(name, namespace)));
        SCHEMES.forEach(name -> prefixes.add(new Prefix(name, Vocabulary.CONCEPTS + name + "/")));
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
