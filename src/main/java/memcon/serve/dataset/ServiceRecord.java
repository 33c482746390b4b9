package memcon.serve.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import memcon.authority.Vocabulary;
import memcon.serve.http.AnswerSyntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** What the endpoint can be asked, and within which limits: a SPARQL 1.1 service description. */
final class ServiceRecord {

    static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** W3C's names of formats, by media type; a page is none, and the generic types are the same formats once more. */
    static final Map<String, String> FORMAT_NAMES = new LinkedHashMap<>();

    static {
        FORMAT_NAMES.put("application/sparql-results+json", "SPARQL_Results_JSON");
        FORMAT_NAMES.put("application/sparql-results+xml", "SPARQL_Results_XML");
        FORMAT_NAMES.put("text/csv", "SPARQL_Results_CSV");
        FORMAT_NAMES.put("text/tab-separated-values", "SPARQL_Results_TSV");
        FORMAT_NAMES.put("text/turtle", "Turtle");
        FORMAT_NAMES.put("application/n-triples", "N-Triples");
        FORMAT_NAMES.put("application/ld+json", "JSON-LD");
        FORMAT_NAMES.put("application/rdf+xml", "RDF_XML");
        FORMAT_NAMES.put("application/n-quads", "N-Quads");
        FORMAT_NAMES.put("application/trig", "TriG");
    }

    private final Facts facts;
    private final Model model;
    private final Resource service;

    private ServiceRecord(Facts facts, Model model) {
        this.facts = facts;
        this.model = model;
        this.service = model.createResource(facts.at().sparql());
    }

    static void add(Facts facts, Model model) {
        ServiceRecord record = new ServiceRecord(facts, model);
        record.addService();
        record.addAbilities();
        record.addDataset();
        record.addLimits();
    }

    private void addService() {
        service.addProperty(RDF.type, model.createResource(SD + "Service"))
                .addProperty(
                        RDFS.comment,
                        "Queries only. What goes beyond a limit is refused with a problem document, never cut short.",
                        "en");
        link(service, "endpoint", facts.at().sparql());
        link(service, "supportedLanguage", SD + "SPARQL10Query");
        link(service, "supportedLanguage", SD + "SPARQL11Query");
        link(service, "feature", SD + "UnionDefaultGraph");
        AnswerSyntax.allMediaTypes().stream()
                .filter(FORMAT_NAMES::containsKey)
                .forEach(type -> link(service, "resultFormat", FORMATS + FORMAT_NAMES.get(type)));
    }

    private void addAbilities() {
        if (facts.abilities().federated()) {
            link(service, "feature", SD + "BasicFederatedQuery");
        }
        facts.abilities().functions().forEach(iri -> {
            model.createResource(iri).addProperty(RDF.type, model.createResource(SD + "Function"));
            link(service, "extensionFunction", iri);
        });
        facts.abilities().predicates().forEach(iri -> {
            model.createResource(iri).addProperty(RDF.type, model.createResource(SD + "Feature"));
            link(service, "propertyFeature", iri);
        });
    }

    /** The default graph is the union of the named ones; these are too many to be named one by one. */
    private void addDataset() {
        Resource dataset =
                model.createResource(facts.at().dataset()).addProperty(RDF.type, model.createResource(SD + "Dataset"));
        link(service, "defaultDataset", facts.at().dataset());
        link(service, "availableGraphs", facts.at().part("graphs"));
        model.createResource(facts.at().part("graphs"))
                .addProperty(RDF.type, model.createResource(SD + "GraphCollection"))
                .addProperty(
                        RDFS.comment,
                        facts.statistics().graphs()
                                + " named graphs, a memorandum each and some shared; their names: SELECT DISTINCT ?g { GRAPH ?g {} }",
                        "en");
        Resource union = model.createResource(facts.at().part("union"))
                .addProperty(RDF.type, model.createResource(SD + "Graph"));
        VoidRecord.count(union, VOID.triples, facts.statistics().triples());
        link(dataset, "defaultGraph", facts.at().part("union"));
    }

    /** No vocabulary has a term for each limit; a property and its value is what schema.org has for such cases. */
    private void addLimits() {
        for (DeclaredLimit limit : facts.limits()) {
            Resource value = model.createResource(facts.at().part("limit-" + limit.name()))
                    .addProperty(RDF.type, model.createResource(Vocabulary.SCHEMA + "PropertyValue"))
                    .addProperty(schema("propertyID"), limit.name())
                    .addProperty(schema("name"), limit.words(), "en")
                    .addProperty(schema("unitCode"), limit.unit())
                    .addProperty(schema("unitText"), limit.unitWords(), "en");
            VoidRecord.count(value, schema("maxValue"), limit.value());
            service.addProperty(schema("additionalProperty"), value);
        }
    }

    private Property schema(String name) {
        return model.createProperty(Vocabulary.SCHEMA, name);
    }

    private void link(Resource from, String property, String to) {
        from.addProperty(model.createProperty(SD, property), model.createResource(to));
    }
}
