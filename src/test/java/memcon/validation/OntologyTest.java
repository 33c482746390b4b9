package memcon.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.EntityKind;
import memcon.authority.Vocabulary;
import memcon.conversation.Claim;
import memcon.conversation.ClaimLink;
import memcon.conversation.Hedge;
import memcon.conversation.Ledger;
import memcon.conversation.Mode;
import memcon.conversation.Participation;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;
import memcon.conversation.Term;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.parser.QueryParserUtil;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

class OntologyTest {

    private static final Path FOLDER = Path.of("ontology");

    /** The public contract: other people's queries depend on these names. */
    private static final Set<String> NAMES = names("""
            Memorandum Text Conversation RecordedConversation Participation Actor Person Organization State Group
            Position Tenure Statement Claim Stance Proposition ReferencedEvent Place Mention Passage ClaimLink
            records inMemorandum text noteTaker holdingArchive participant participation actor role earliestDate
            latestDate dateAsExpressed place toldIn inConversation speaker addressee speechAct mode hedge hedgedBy order
            reportedIn reportLevel reports respondsTo agreesWith disagreesWith stance stanceClaim stanceType certainty
            evidence expresses asserts concedes predicts promises presupposes denies asks supposes requests proposes
            warnsOf threatens condition content refersTo contradicts restates supports proposition subject predicate
            object mentions mentionedIn mentionOf asWritten proposedBy rule confidence alternativeTo preferredReading
            readingCertainty parallelTo territory asOf quotation start end
            polarity modality nominal linkFrom linkTo linkType openedBy positionIn holder position LedgerEntry ledgerOf account reason
            """);

    @Test
    void the_ontology_has_exactly_the_names_of_its_contract() throws IOException {
        assertEquals(
                NAMES, terms().stream().map(Resource::getLocalName).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_term_has_label_definition_example_and_ontology() throws IOException {
        for (Resource term : terms()) {
            assertOne(term, RDFS.label);
            assertOne(term, SKOS.definition);
            assertOne(term, SKOS.example);
            assertTrue(term.hasProperty(RDFS.isDefinedBy), () -> term + " has no rdfs:isDefinedBy");
        }
    }

    @Test
    void every_concept_has_label_definition_example_and_scheme() throws IOException {
        Model model = read("speech-acts.ttl");
        for (Resource concept :
                model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList()) {
            assertOne(concept, RDFS.label);
            assertOne(concept, SKOS.prefLabel);
            assertOne(concept, SKOS.definition);
            assertOne(concept, SKOS.example);
            Resource scheme = concept.getPropertyResourceValue(SKOS.inScheme);
            assertTrue(scheme.hasProperty(RDF.type, SKOS.ConceptScheme), () -> concept + " is in no scheme");
            assertTrue(
                    concept.hasProperty(SKOS.topConceptOf, scheme) || concept.hasProperty(SKOS.broader),
                    () -> concept + " is neither top concept nor has a broader one");
        }
    }

    @Test
    void every_definition_names_a_parent_and_what_sets_the_term_apart() throws IOException {
        for (String file : List.of("memcon.ttl", "speech-acts.ttl")) {
            for (Resource term :
                    read(file).listSubjectsWithProperty(SKOS.definition).toList()) {
                String definition = term.getProperty(SKOS.definition).getString();
                assertTrue(
                        definition.matches("[A-Z].*\\b(that|which|whom|whose)\\b.*\\."),
                        () -> term + ": " + definition);
            }
        }
    }

    @Test
    void every_constant_of_the_records_has_its_concept_and_every_concept_its_constant() throws IOException {
        Model model = read("speech-acts.ttl");
        Term[][] schemes = {
            SpeechAct.values(),
            Mode.values(),
            Hedge.Kind.values(),
            Participation.Role.values(),
            Stance.Type.values(),
            Stance.Certainty.values(),
            Claim.Polarity.values(),
            Claim.Modality.values(),
            Ledger.Account.values()
        };
        for (Term[] terms : schemes) {
            Resource scheme = model.createResource(Vocabulary.CONCEPTS + terms[0].scheme());
            assertEquals(
                    Arrays.stream(terms)
                            .map(term -> scheme.getURI() + "/" + term.term())
                            .collect(sorted()),
                    model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream()
                            .map(Resource::getURI)
                            .collect(sorted()));
        }
    }

    @Test
    void every_kind_and_stance_and_link_of_the_records_is_a_term() {
        Arrays.stream(EntityKind.values()).forEach(kind -> assertTrue(NAMES.contains(kind.className())));
        Arrays.stream(Stance.Type.values()).forEach(type -> assertTrue(NAMES.contains(type.term())));
        Arrays.stream(ClaimLink.Kind.values())
                .forEach(kind -> assertTrue(NAMES.contains(kind.name().toLowerCase(Locale.ROOT))));
    }

    @Test
    void claim_terms_are_individuals_in_their_own_namespace() throws IOException {
        Model model = read("speech-acts.ttl");
        Resource scheme = model.createResource(Vocabulary.CONCEPTS + "claimterm");
        List<Resource> terms =
                model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList();
        assertFalse(terms.isEmpty());
        for (Resource term : terms) {
            assertTrue(term.getURI().startsWith(Vocabulary.CLAIM_TERM), term::getURI);
            assertFalse(term.hasProperty(RDF.type, RDF.Property), term::getURI);
        }
    }

    @Test
    void the_ontology_says_who_made_it_when_and_what_one_may_do_with_it() throws IOException {
        Model model = read("memcon.ttl");
        Resource ontology = model.createResource("https://w3id.org/memcon/ontology");
        for (String property : List.of(
                OWL.versionInfo.getURI(),
                OWL.versionIRI.getURI(),
                Vocabulary.DCTERMS + "created",
                Vocabulary.DCTERMS + "creator",
                Vocabulary.DCTERMS + "license",
                "http://purl.org/vocab/vann/preferredNamespacePrefix")) {
            assertTrue(ontology.hasProperty(model.createProperty(property)), property);
        }
    }

    @Test
    void nothing_but_the_alignments_puts_terms_under_other_vocabularies() throws IOException {
        Model model = read("memcon.ttl");
        for (Property property : List.of(RDFS.subClassOf, RDFS.subPropertyOf)) {
            model.listObjectsOfProperty(property)
                    .forEach(parent ->
                            assertTrue(parent.asResource().getURI().startsWith(Vocabulary.MEMCON), parent::toString));
        }
    }

    @Test
    void every_turtle_file_reads_alike_in_both_libraries() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    int triples = Rio.parse(in, "https://example.org/", RDFFormat.TURTLE)
                            .size();
                    assertEquals(triples, RDFDataMgr.loadModel(file.toString()).size(), file::toString);
                }
            }
        }
    }

    @Test
    void every_rule_is_sparql_to_both_libraries() throws IOException {
        for (Path file : new OntologyFolder(FOLDER).rules()) {
            Rule.read(file);
            QueryParserUtil.parseTupleQuery(QueryLanguage.SPARQL, Files.readString(file), null);
        }
    }

    private static List<Resource> terms() throws IOException {
        return read("memcon.ttl").listSubjects().toList().stream()
                .filter(term -> term.getURI().startsWith(Vocabulary.MEMCON))
                .toList();
    }

    private static void assertOne(Resource term, Property property) {
        assertEquals(
                1,
                term.listProperties(property).toList().stream()
                        .filter(statement -> statement.getLanguage().equals("en"))
                        .count(),
                () -> term + " " + property);
    }

    private static Model read(String file) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            model.read(in, null, "TTL");
        }
        return model;
    }

    private static Set<String> names(String list) {
        return new TreeSet<>(List.of(list.strip().split("\\s+")));
    }

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
