package memcon.serve.conformance;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Looks at what the endpoint says of itself. What the suite calls the schema is here the table of SPARQL 1.1 Service Description. */
record DescriptionTrial(SuiteTest test, Asker asker) {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    /** The class of each property's subject and, where it is one of the vocabulary, of its object. */
    private static final Map<String, List<String>> SCHEMA = Map.ofEntries(
            Map.entry("endpoint", List.of("Service", "")),
            Map.entry("feature", List.of("Service", "")),
            Map.entry("defaultEntailmentRegime", List.of("Service", "")),
            Map.entry("entailmentRegime", List.of("NamedGraph", "")),
            Map.entry("defaultSupportedEntailmentProfile", List.of("Service", "")),
            Map.entry("supportedEntailmentProfile", List.of("NamedGraph", "")),
            Map.entry("extensionFunction", List.of("Service", "")),
            Map.entry("extensionAggregate", List.of("Service", "")),
            Map.entry("languageExtension", List.of("Service", "")),
            Map.entry("supportedLanguage", List.of("Service", "")),
            Map.entry("propertyFeature", List.of("Service", "")),
            Map.entry("defaultDataset", List.of("Service", "Dataset")),
            Map.entry("availableGraphs", List.of("Service", "GraphCollection")),
            Map.entry("resultFormat", List.of("Service", "")),
            Map.entry("inputFormat", List.of("Service", "")),
            Map.entry("defaultGraph", List.of("Dataset", "Graph")),
            Map.entry("namedGraph", List.of("GraphCollection", "NamedGraph")),
            Map.entry("name", List.of("NamedGraph", "")),
            Map.entry("graph", List.of("NamedGraph", "Graph")));

    private static final Map<String, Set<String>> INSTANCES = Map.of(
            "feature",
            Set.of("DereferencesURIs", "UnionDefaultGraph", "RequiresDataset", "EmptyGraphs", "BasicFederatedQuery"),
            "supportedLanguage",
            Set.of("SPARQL10Query", "SPARQL11Query", "SPARQL11Update"));

    Outcome run() {
        HttpResponse<byte[]> answer =
                asker.send("GET", "", new String[] {"Accept", "text/turtle"}, BodyPublishers.noBody());
        Lang syntax = RDFLanguages.contentTypeToLang(Asker.type(answer));
        if (answer.statusCode() != 200 || syntax == null) {
            return Outcome.failed("the answer is " + answer.statusCode() + " in " + Asker.type(answer));
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(answer.body())).lang(syntax).parse(graph);
        Model model = ModelFactory.createModelForGraph(graph);
        return switch (test.name()) {
            case "returns-rdf" -> Outcome.of(!model.isEmpty(), "the description is empty");
            case "has-endpoint-triple" ->
                Outcome.of(
                        model.contains(
                                null,
                                SuiteTest.property(SD, "endpoint"),
                                model.createResource(asker.sparql().toString())),
                        "no sd:endpoint " + asker.sparql());
            case "conforms-to-schema" -> conforms(model);
            default -> Outcome.failed("a test that the runner does not know");
        };
    }

    private static Outcome conforms(Model model) {
        for (Statement statement : model.listStatements().toList()) {
            if (statement.getPredicate().getURI().startsWith(SD) && !conforms(statement)) {
                return Outcome.failed("not in the vocabulary's schema: " + statement);
            }
        }
        return Outcome.of(
                model.contains(null, RDF.type, model.createResource(SD + "Service")), "there is no sd:Service");
    }

    private static boolean conforms(Statement statement) {
        String property = statement.getPredicate().getURI().substring(SD.length());
        List<String> classes = SCHEMA.getOrDefault(property, List.of());
        RDFNode object = statement.getObject();
        if (classes.isEmpty() || !object.isResource() || !isA(statement.getSubject(), classes.get(0))) {
            return false;
        }
        Resource value = object.asResource();
        Set<String> instances = INSTANCES.get(property);
        boolean isKnown = instances == null
                || !String.valueOf(value.getURI()).startsWith(SD)
                || instances.contains(value.getURI().substring(SD.length()));
        return isKnown && (classes.get(1).isEmpty() || isA(value, classes.get(1)));
    }

    /** A dataset is a collection of graphs. */
    private static boolean isA(Resource resource, String type) {
        return resource.hasProperty(RDF.type, resource.getModel().createResource(SD + type))
                || (type.equals("GraphCollection") && isA(resource, "Dataset"));
    }
}
