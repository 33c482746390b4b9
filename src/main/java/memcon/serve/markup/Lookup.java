package memcon.serve.markup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** One request's reading: each question goes to an index, and takes no more from it than it needs. */
public final class Lookup {

    private static final List<Node> NAMES =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode());

    /** English, which everything in this project has, then no language, then whichever comes first. */
    private static final Comparator<Node> ENGLISH_FIRST = Comparator.comparing(
                    (Node literal) -> !literal.getLiteralLanguage().startsWith("en"))
            .thenComparing(Node::getLiteralLanguage)
            .thenComparing(Node::getLiteralLexicalForm);

    private final DatasetGraph dataset;
    private final String base;
    private final Graph union;
    private final Map<Node, String> labels = new HashMap<>();

    /**
     * To be used within one read transaction.
     *
     * @param base the IRI under which the data names its things
     */
    public Lookup(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
        this.union = dataset.getUnionGraph();
    }

    public static Node memcon(String name) {
        return NodeFactory.createURI(Vocabulary.MEMCON + name);
    }

    /** Whether the data say anything of a thing. */
    public boolean knows(Node thing) {
        return union.contains(thing, Node.ANY, Node.ANY) || union.contains(Node.ANY, Node.ANY, thing) || isGraph(thing);
    }

    public boolean isGraph(Node thing) {
        return dataset.contains(thing, Node.ANY, Node.ANY, Node.ANY);
    }

    /** Statements with a subject, from the one after the first {@code skipped}. */
    public List<Triple> from(Node subject, long skipped, int most) {
        return part(union.stream(subject, Node.ANY, Node.ANY), skipped, most);
    }

    /** Statements with an object. */
    public List<Triple> to(Node object, long skipped, int most) {
        return part(union.stream(Node.ANY, Node.ANY, object), skipped, most);
    }

    /** Statements of a named graph. */
    public List<Triple> inside(Node graph, long skipped, int most) {
        return part(dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple), skipped, most);
    }

    private static List<Triple> part(Stream<Triple> triples, long skipped, int most) {
        try (triples) {
            return triples.skip(skipped).limit(most).toList();
        }
    }

    public List<Node> objects(Node subject, Node property, int most) {
        return part(union.stream(subject, property, Node.ANY), 0, most).stream()
                .map(Triple::getObject)
                .toList();
    }

    public Optional<Node> object(Node subject, Node property) {
        return objects(subject, property, 1).stream().findFirst();
    }

    public List<Node> subjects(Node property, Node object, int most) {
        return part(union.stream(Node.ANY, property, object), 0, most).stream()
                .map(Triple::getSubject)
                .toList();
    }

    /** How many things have a property with this value, as far as they are counted. */
    public int count(Node property, Node object, int most) {
        try (Stream<Triple> triples = union.stream(Node.ANY, property, object)) {
            return (int) triples.limit(most).count();
        }
    }

    /** The things of one kind. */
    public List<Node> members(String kind, int most) {
        return subjects(RDF.type.asNode(), memcon(kind), most);
    }

    /** Statements with a property, whatever it leads from and to. */
    public List<Triple> uses(Node property, int most) {
        return part(union.stream(Node.ANY, property, Node.ANY), 0, most);
    }

    public boolean isA(Node thing, String kind) {
        return union.contains(thing, RDF.type.asNode(), memcon(kind));
    }

    /** The value of a property, in English if there is a choice. */
    public Optional<Node> literal(Node subject, Node property) {
        return objects(subject, property, MOST_VALUES).stream()
                .filter(Node::isLiteral)
                .min(ENGLISH_FIRST);
    }

    private static final int MOST_VALUES = 100;

    public Optional<String> text(Node subject, Node property) {
        return literal(subject, property).map(Node::getLiteralLexicalForm);
    }

    public int number(Node subject, Node property) {
        return text(subject, property).map(Lookup::number).orElse(0);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** How a person calls it. */
    public String label(Node thing) {
        String known = labels.get(thing);
        if (known == null) {
            known = thing.isLiteral()
                    ? thing.getLiteralLexicalForm()
                    : name(thing).orElseGet(() -> lastPart(thing));
            labels.put(thing, known);
        }
        return known;
    }

    /** What the data call it. */
    public Optional<String> name(Node thing) {
        return NAMES.stream()
                .flatMap(property -> text(thing, property).stream())
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    /** Statements that give a thing its names. */
    public Stream<Triple> labelling(Node thing) {
        return thing.isURI()
                ? part(union.stream(thing, RDFS.label.asNode(), Node.ANY), 0, MOST_VALUES).stream()
                : Stream.empty();
    }

    /** Of a thing without a name its path; {@code hasSelector} of another vocabulary reads "has selector". */
    private String lastPart(Node thing) {
        if (!thing.isURI()) {
            return "_:" + thing;
        }
        String iri = thing.getURI();
        if (iri.startsWith(base) && iri.length() > base.length()) {
            return iri.substring(base.length());
        }
        String part = iri.replaceFirst("^.*[/#](?=.)", "");
        return part.matches("[a-z]+([A-Z][a-z]+)+")
                ? part.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
                : part;
    }
}
