package memcon.validation;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The part of graphs that OWL 2 DL can say, as one ontology. What is outside is not left out but put in other words:
 *
 * <ul>
 *   <li>a literal of a type that OWL 2 does not have (xsd:date, gYear, WKT) becomes the string of the same characters;
 *   <li>the reification vocabulary of RDF, which is reserved, becomes a vocabulary of the same shape;
 *   <li>a property or class that no file declares is declared as what it is used as.
 * </ul>
 *
 * <p>Only headers of ontologies and the names of graphs are dropped: one ontology has one header.
 */
final class DlProjection {

    private static final String STAND_IN = "https://example.org/reification#";

    private static final Set<Node> REIFICATION =
            Set.of(RDF.Nodes.Statement, RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object);

    /** Of the datatype map of OWL 2, what RDF files may hold. */
    private static final Set<String> DATATYPES = Stream.of(
                    XSDDatatype.XSDstring,
                    XSDDatatype.XSDboolean,
                    XSDDatatype.XSDinteger,
                    XSDDatatype.XSDdecimal,
                    XSDDatatype.XSDdouble,
                    XSDDatatype.XSDnonNegativeInteger,
                    XSDDatatype.XSDdateTime,
                    XSDDatatype.XSDanyURI)
            .map(XSDDatatype::getURI)
            .collect(Collectors.toSet());

    private static final Set<Node> DECLARING = Set.of(
            OWL.Class.asNode(),
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode());

    private static final Set<String> RESERVED = Set.of(Vocabulary.RDF, Vocabulary.RDFS, Vocabulary.OWL);

    private final Graph merged = GraphFactory.createDefaultGraph();

    private DlProjection() {}

    /** The files' projection in Turtle, UTF-8. */
    static byte[] turtle(List<Path> files) {
        DlProjection projection = new DlProjection();
        files.forEach(projection::add);
        projection.declare();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, projection.merged, Lang.TURTLE);
        return out.toByteArray();
    }

    private void add(Path file) {
        DatasetGraph dataset = RDFDataMgr.loadDatasetGraph(file.toString());
        Set<Node> headers = dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.type, OWL.Ontology.asNode())
                .map(quad -> quad.getSubject())
                .collect(Collectors.toSet());
        dataset.stream()
                .filter(quad -> !headers.contains(quad.getSubject()))
                .forEach(quad -> merged.add(
                        projected(quad.getSubject()), projected(quad.getPredicate()), projected(quad.getObject())));
    }

    private static Node projected(Node node) {
        if (REIFICATION.contains(node)) {
            return NodeFactory.createURI(STAND_IN + node.getLocalName());
        }
        boolean isForeign = node.isLiteral()
                && node.getLiteralLanguage().isEmpty()
                && !DATATYPES.contains(node.getLiteralDatatypeURI());
        return isForeign ? NodeFactory.createLiteralString(node.getLiteralLexicalForm()) : node;
    }

    private void declare() {
        Set<Node> declared = DECLARING.stream()
                .flatMap(kind -> merged.stream(Node.ANY, RDF.Nodes.type, kind))
                .map(Triple::getSubject)
                .collect(Collectors.toCollection(HashSet::new));
        Stream.concat(
                        merged.stream(Node.ANY, RDF.Nodes.type, Node.ANY),
                        merged.stream(Node.ANY, RDFS.Nodes.subClassOf, Node.ANY))
                .map(Triple::getObject)
                .filter(type -> isOpen(type, declared))
                .toList()
                .forEach(type -> merged.add(type, RDF.Nodes.type, OWL.Class.asNode()));
        Map<String, Set<Node>> kinds = new TreeMap<>();
        merged.stream()
                .filter(triple -> isOpen(triple.getPredicate(), declared))
                .forEach(triple -> kinds.computeIfAbsent(triple.getPredicate().getURI(), iri -> new HashSet<>())
                        .add(kind(triple)));
        merged.stream(Node.ANY, RDFS.Nodes.subPropertyOf, Node.ANY)
                .filter(triple -> isOpen(triple.getObject(), declared))
                .forEach(triple -> kinds.computeIfAbsent(triple.getObject().getURI(), iri -> new HashSet<>())
                        .addAll(merged.stream(triple.getSubject(), RDF.Nodes.type, Node.ANY)
                                .map(Triple::getObject)
                                .filter(DECLARING::contains)
                                .toList()));
        kinds.forEach((iri, used) -> merged.add(
                NodeFactory.createURI(iri),
                RDF.Nodes.type,
                used.size() == 1 ? used.iterator().next() : OWL.AnnotationProperty.asNode()));
        merged.add(NodeFactory.createURI("https://example.org/projection"), RDF.Nodes.type, OWL.Ontology.asNode());
    }

    private static boolean isOpen(Node term, Set<Node> declared) {
        return term.isURI() && !declared.contains(term) && !RESERVED.contains(term.getNameSpace());
    }

    /** Names in any language are annotations; everything else is what its value is. */
    private static Node kind(Triple triple) {
        if (triple.getPredicate().getNameSpace().equals(Vocabulary.SKOS)) {
            return OWL.AnnotationProperty.asNode();
        }
        return triple.getObject().isLiteral() ? OWL.DatatypeProperty.asNode() : OWL.ObjectProperty.asNode();
    }
}
