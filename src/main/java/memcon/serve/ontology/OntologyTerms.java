package memcon.serve.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.validation.Finding;
import memcon.validation.OntologyFolder;
import memcon.validation.RdfSource;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology, its concepts and its alignments, as its page tells of them. */
public final class OntologyTerms {

    static final String ONTOLOGY = "https://w3id.org/memcon/ontology";

    private static final Comparator<Resource> BY_NAME = Comparator.comparing(
                    (Resource term) -> name(term).toLowerCase(Locale.ROOT))
            .thenComparing(Resource::getURI);

    private final Model model;

    private OntologyTerms(Model model) {
        this.model = model;
    }

    public static OntologyTerms of(OntologyFolder folder) {
        Model model = ModelFactory.createDefaultModel();
        Stream.concat(folder.terms().stream(), folder.alignments().stream()).forEach(file -> model.add(read(file)));
        return new OntologyTerms(model);
    }

    /** One file of the ontology. */
    static Model read(Path file) {
        List<Finding> findings = new ArrayList<>();
        Model model = ModelFactory.createDefaultModel();
        new RdfSource(file).triples(findings).forEach(model.getGraph()::add);
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException(findings.get(0).toString());
        }
        return model;
    }

    Resource ontology() {
        return model.createResource(ONTOLOGY);
    }

    public List<Resource> classes() {
        return own(OWL.Class);
    }

    public List<Resource> objectProperties() {
        return own(OWL.ObjectProperty);
    }

    /** Those with a literal for a value, and annotations. */
    public List<Resource> dataProperties() {
        return Stream.concat(own(OWL.DatatypeProperty).stream(), own(OWL.AnnotationProperty).stream())
                .sorted(BY_NAME)
                .toList();
    }

    public List<Resource> schemes() {
        return model.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList().stream()
                .sorted(BY_NAME)
                .toList();
    }

    public List<Resource> concepts(Resource scheme) {
        return model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream()
                .sorted(BY_NAME)
                .toList();
    }

    private List<Resource> own(Resource kind) {
        return model.listSubjectsWithProperty(RDF.type, kind).toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(Vocabulary.MEMCON))
                .sorted(BY_NAME)
                .toList();
    }

    /** What a term is related to by a property, in order of IRI. */
    List<Resource> values(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .map(statement -> statement.getObject())
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** Which terms are related to this one. */
    List<Resource> inverseValues(Resource term, Property property) {
        return model.listSubjectsWithProperty(property, term).toList().stream()
                .filter(Resource::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** The declared domain or, where there is none, the kinds that it includes. */
    List<Resource> domain(Resource property) {
        return declaredOrIncluded(property, RDFS.domain, "domainIncludes");
    }

    /** The declared range or, where there is none, the kinds that it includes. */
    List<Resource> range(Resource property) {
        return declaredOrIncluded(property, RDFS.range, "rangeIncludes");
    }

    private List<Resource> declaredOrIncluded(Resource property, Property declared, String included) {
        List<Resource> values = values(property, declared);
        return values.isEmpty() ? values(property, model.createProperty(Vocabulary.SCHEMA + included)) : values;
    }

    /** A term's words of one kind, its definition for example; of several the first in order. */
    public Optional<String> text(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .filter(statement -> statement.getObject().isLiteral())
                .map(statement -> statement.getString())
                .sorted()
                .findFirst();
    }

    /** What a term is called. */
    public String label(Resource term) {
        return text(term, RDFS.label).orElseGet(() -> name(term));
    }

    /** What comes after the namespace: {@code Claim}, {@code act/ask}, {@code scheme/act}, {@code suppliedTo}. */
    public static String anchor(Resource term) {
        String iri = term.getURI();
        if (iri.indexOf('#') >= 0) {
            return iri.substring(iri.indexOf('#') + 1);
        }
        String path = iri.substring(Vocabulary.CONCEPTS.length());
        return path.contains("/") ? path : "scheme/" + path;
    }

    /** Whether the page has an entry for it. */
    boolean isDescribed(Resource term) {
        String iri = term.getURI();
        return (iri.startsWith(Vocabulary.MEMCON) || iri.startsWith(Vocabulary.CONCEPTS))
                && term.inModel(model).hasProperty(SKOS.definition);
    }

    private static String name(Resource term) {
        return term.getURI().replaceFirst(".*[/#]", "");
    }

    /** The name with the prefix by which people know its vocabulary. */
    static String shortName(Resource term) {
        for (Prefix prefix : PREFIXES) {
            if (term.getURI().startsWith(prefix.namespace())) {
                return prefix.name() + ":"
                        + term.getURI().substring(prefix.namespace().length());
            }
        }
        return term.getURI();
    }

    /** A namespace and its short name. */
    record Prefix(String name, String namespace) {}

    /** Longer namespaces before those that they begin with. */
    static final List<Prefix> PREFIXES = List.of(
            new Prefix("memcon", Vocabulary.MEMCON),
            new Prefix("claimterm", Vocabulary.CLAIM_TERM),
            new Prefix("account", Vocabulary.CONCEPTS + "account/"),
            new Prefix("act", Vocabulary.CONCEPTS + "act/"),
            new Prefix("mode", Vocabulary.CONCEPTS + "mode/"),
            new Prefix("hedge", Vocabulary.CONCEPTS + "hedge/"),
            new Prefix("role", Vocabulary.CONCEPTS + "role/"),
            new Prefix("stance", Vocabulary.CONCEPTS + "stance/"),
            new Prefix("certainty", Vocabulary.CONCEPTS + "certainty/"),
            new Prefix("polarity", Vocabulary.CONCEPTS + "polarity/"),
            new Prefix("modality", Vocabulary.CONCEPTS + "modality/"),
            new Prefix("scheme", Vocabulary.CONCEPTS),
            new Prefix("rico", Vocabulary.RICO),
            new Prefix("prov", Vocabulary.PROV),
            new Prefix("sem", Vocabulary.SEM),
            new Prefix("crm", "http://www.cidoc-crm.org/cidoc-crm/"),
            new Prefix("crminf", "http://www.ics.forth.gr/isl/CRMinf/"),
            new Prefix("schema", Vocabulary.SCHEMA),
            new Prefix("cito", "http://purl.org/spar/cito/"),
            new Prefix("oa", Vocabulary.OA),
            new Prefix("foaf", Vocabulary.FOAF),
            new Prefix("geo", Vocabulary.GEO),
            new Prefix("as", "https://www.w3.org/ns/activitystreams#"),
            new Prefix("skos", Vocabulary.SKOS),
            new Prefix("rdf", Vocabulary.RDF),
            new Prefix("xsd", Vocabulary.XSD));
}
