package memcon.serve.dataset;

import java.math.BigInteger;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import memcon.store.Statistics;
import memcon.store.Statistics.ClassCount;
import memcon.store.Statistics.LinkCount;
import memcon.store.Statistics.PropertyCount;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** How much there is of what, in VoID: {@code https://www.w3.org/TR/void/}. */
final class VoidRecord {

    private final Facts facts;
    private final Model model;
    private final Resource dataset;

    private VoidRecord(Facts facts, Model model) {
        this.facts = facts;
        this.model = model;
        this.dataset = model.createResource(facts.at().dataset());
    }

    static void add(Facts facts, Model model) {
        VoidRecord record = new VoidRecord(facts, model);
        record.addCounts();
        record.addAccess();
        record.addClasses();
        record.addProperties();
        record.addLinks();
    }

    private void addCounts() {
        Statistics counts = facts.statistics();
        dataset.addProperty(RDF.type, VOID.Dataset);
        count(dataset, VOID.triples, counts.triples());
        count(dataset, VOID.entities, counts.entities());
        count(dataset, VOID.distinctSubjects, counts.subjects());
        count(dataset, VOID.distinctObjects, counts.objects());
        count(dataset, VOID.classes, counts.classes().size());
        count(dataset, VOID.properties, counts.properties().size());
        // Each named graph is one document of RDF: a memorandum's, the authority's, the ontology's.
        count(dataset, VOID.documents, counts.graphs());
    }

    private void addAccess() {
        dataset.addProperty(VOID.sparqlEndpoint, model.createResource(facts.at().sparql()))
                .addProperty(VOID.uriSpace, facts.base());
        facts.dumps().stream()
                .flatMap(dumps -> dumps.files().stream())
                .forEach(file -> dataset.addProperty(
                        VOID.dataDump, model.createResource(facts.at().dumps() + "/" + file.name())));
        facts.memoranda().forEach(iri -> dataset.addProperty(VOID.rootResource, model.createResource(iri)));
        Stream.of("Turtle", "JSON-LD", "RDF_XML", "N-Triples")
                .forEach(format ->
                        dataset.addProperty(VOID.feature, model.createResource(ServiceRecord.FORMATS + format)));
        vocabularies(facts.statistics())
                .forEach(namespace -> dataset.addProperty(VOID.vocabulary, model.createResource(namespace)));
    }

    /** The namespaces of all classes and properties. */
    static Set<String> vocabularies(Statistics statistics) {
        Set<String> namespaces = new TreeSet<>();
        Stream.concat(
                        statistics.classes().stream().map(ClassCount::iri),
                        statistics.properties().stream().map(PropertyCount::iri))
                .map(iri -> iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
                .filter(namespace -> !namespace.isEmpty())
                .forEach(namespaces::add);
        return namespaces;
    }

    private void addClasses() {
        int number = 0;
        for (ClassCount one : facts.statistics().classes()) {
            number++;
            Resource part = part("class-" + number)
                    .addProperty(RDF.type, VOID.Dataset)
                    .addProperty(VOID._class, model.createResource(one.iri()));
            count(part, VOID.entities, one.entities());
            dataset.addProperty(VOID.classPartition, part);
            String example = one.example();
            if (example != null) {
                part.addProperty(VOID.exampleResource, model.createResource(example));
                if (example.startsWith(facts.base())) {
                    dataset.addProperty(VOID.exampleResource, model.createResource(example));
                }
            }
        }
    }

    private void addProperties() {
        int number = 0;
        for (PropertyCount one : facts.statistics().properties()) {
            number++;
            Resource part = part("property-" + number)
                    .addProperty(RDF.type, VOID.Dataset)
                    .addProperty(VOID.property, model.createResource(one.iri()));
            count(part, VOID.triples, one.triples());
            count(part, VOID.distinctSubjects, one.subjects());
            count(part, VOID.distinctObjects, one.objects());
            dataset.addProperty(VOID.propertyPartition, part);
        }
    }

    private void addLinks() {
        int number = 0;
        for (LinkCount one : facts.statistics().links()) {
            number++;
            KnownDataset known = KnownDataset.at(one.target());
            Resource target = part("target-" + number)
                    .addProperty(RDF.type, VOID.Dataset)
                    .addProperty(DCTerms.title, known.name())
                    .addProperty(VOID.uriSpace, one.target());
            Resource links = part("links-" + number)
                    .addProperty(RDF.type, VOID.Linkset)
                    .addProperty(VOID.linkPredicate, model.createResource(one.property()))
                    .addProperty(VOID.subjectsTarget, dataset)
                    .addProperty(VOID.objectsTarget, target);
            count(links, VOID.triples, one.triples());
            dataset.addProperty(VOID.subset, links);
        }
    }

    private Resource part(String name) {
        return model.createResource(facts.at().part(name));
    }

    static void count(Resource of, Property property, long number) {
        of.addProperty(property, of.getModel().createTypedLiteral(BigInteger.valueOf(number)));
    }
}
