package memcon.serve.dataset;

import memcon.store.Dumps;
import memcon.store.Statistics.TermCount;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** What it is, whose, on what terms, and how to get it, in DCAT: {@code https://www.w3.org/TR/vocab-dcat-3/}. */
final class DcatRecord {

    static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String ONTOLOGY = "https://w3id.org/memcon/ontology";

    private final Facts facts;
    private final Model model;
    private final Resource dataset;

    private DcatRecord(Facts facts, Model model) {
        this.facts = facts;
        this.model = model;
        this.dataset = model.createResource(facts.at().dataset());
    }

    static void add(Facts facts, Model model) {
        DcatRecord record = new DcatRecord(facts, model);
        record.addDocument();
        record.addDataset();
        record.addTerms();
        record.addService();
        record.addDumps();
    }

    private void addDocument() {
        model.createResource(facts.at().document())
                .addProperty(RDF.type, VOID.DatasetDescription)
                .addProperty(DCTerms.title, "Description of: " + facts.about().title(), "en")
                .addProperty(FOAF.primaryTopic, dataset);
    }

    private void addDataset() {
        CollectionRecord about = facts.about();
        dataset.addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.conformsTo, model.createResource(ONTOLOGY))
                .addProperty(DCTerms.identifier, facts.at().dataset())
                .addProperty(model.createProperty(DCAT.NS, "version"), facts.version())
                .addProperty(DCAT.landingPage, model.createResource(facts.at().root()))
                .addProperty(FOAF.homepage, model.createResource(facts.at().root()))
                .addProperty(RDFS.seeAlso, model.createResource(facts.at().queries()));
        if (!about.hasTitle()) {
            dataset.addProperty(DCTerms.title, about.title(), "en");
        }
        if (!about.hasDescription()) {
            dataset.addProperty(DCTerms.description, about.description(), "en");
        }
        about.statements()
                .forEach(statement -> dataset.addProperty(
                        ResourceFactory.createProperty(statement.getPredicate().getURI()), node(statement)));
        about.others().forEach(model.getGraph()::add);
        if (!about.statements().isEmpty()) {
            dataset.addProperty(DCTerms.isVersionOf, model.createResource(about.iri()));
        }
    }

    private RDFNode node(Triple statement) {
        return model.asRDFNode(statement.getObject());
    }

    /** What the documents and files here say each of itself; none of it holds for the whole. */
    private void addTerms() {
        int number = 0;
        for (TermCount term : facts.termsOfParts()) {
            number++;
            Resource rights = model.createResource(facts.at().part("rights-" + number))
                    .addProperty(RDF.type, DCTerms.RightsStatement)
                    .addProperty(RDFS.comment, "Said of " + term.things() + " of the things here.", "en");
            if (term.isIri()) {
                rights.addProperty(RDFS.seeAlso, model.createResource(term.value()));
            } else {
                rights.addProperty(RDFS.label, term.value());
            }
            dataset.addProperty(DCTerms.rights, rights);
        }
    }

    private void addService() {
        Resource service = model.createResource(facts.at().sparql())
                .addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.title, "SPARQL endpoint", "en")
                .addProperty(DCAT.endpointURL, model.createResource(facts.at().sparql()))
                .addProperty(
                        DCAT.endpointDescription,
                        model.createResource(facts.at().sparql()))
                .addProperty(DCAT.servesDataset, dataset)
                .addProperty(DCTerms.conformsTo, model.createResource("http://www.w3.org/TR/sparql11-protocol/"));
        Resource access = model.createResource(facts.at().part("access"))
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, "Answers to queries", "en")
                .addProperty(DCAT.accessURL, service)
                .addProperty(DCAT.accessService, service);
        addLicence(access);
        dataset.addProperty(DCAT.distribution, access);
    }

    private void addDumps() {
        facts.dumps().stream().flatMap(dumps -> dumps.files().stream()).forEach(this::addDump);
    }

    private void addDump(Dumps.File file) {
        Resource address = model.createResource(facts.at().dumps() + "/" + file.name());
        Resource sum = model.createResource(facts.at().part("sum-of-" + file.name()))
                .addProperty(RDF.type, model.createResource(SPDX + "Checksum"))
                .addProperty(
                        model.createProperty(SPDX, "algorithm"),
                        model.createResource(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(
                        model.createProperty(SPDX, "checksumValue"),
                        model.createTypedLiteral(file.sha256(), XSDDatatype.XSDhexBinary));
        Resource dump = model.createResource(facts.at().part(file.name()))
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, "All as " + file.name(), "en")
                .addProperty(DCAT.accessURL, model.createResource(facts.at().dumps()))
                .addProperty(DCAT.downloadURL, address)
                .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + file.mediaType()))
                .addProperty(DCAT.compressFormat, model.createResource(MEDIA_TYPES + "application/gzip"))
                .addProperty(
                        DCAT.byteSize,
                        model.createTypedLiteral(Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger))
                .addProperty(model.createProperty(SPDX, "checksum"), sum);
        addLicence(dump);
        dataset.addProperty(DCAT.distribution, dump);
    }

    private void addLicence(Resource distribution) {
        facts.about()
                .licence()
                .ifPresent(licence -> distribution.addProperty(DCTerms.license, model.createResource(licence)));
    }
}
