package memcon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.rdf.RdfFile;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the profile rico writes, read back by another library than wrote it. */
class RecordDescriptionTest {

    private static final Path TERMS = Path.of("src/test/resources/rdf/rico-terms.txt");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> every_term_is_one_of_ric_o() throws IOException {
        return Stream.concat(
                        Stream.of(ConvertedMemorandum.SOURCE),
                        InventedMemoranda.folders().stream().map(RecordDescriptionTest::input))
                .map(source ->
                        DynamicTest.dynamicTest(source.toString(), () -> assertRico(described(source, "one.ttl"))));
    }

    @Test
    void volumes_of_frus_are_described_too() throws IOException {
        String volumes = System.getProperty("memcon.frus");
        org.junit.jupiter.api.Assumptions.assumeTrue(volumes != null && !volumes.isBlank());
        try (Stream<Path> files = Files.list(Path.of(volumes))) {
            assertRico(described(files.sorted().findFirst().orElseThrow(), "volume.ttl"));
        }
    }

    @Test
    void the_memorandum_shipped_is_a_czech_record_with_an_english_translation() throws IOException {
        assertAsk("""
                ?record a rico:Record ; rico:identifier "116744" ; rico:hasOrHadHolder/rico:name ?archive ;
                  rico:isAssociatedWithDate [ a rico:Date ; rico:normalizedDateValue "1964-02-26" ] ;
                  rico:hasOrHadLanguage/rico:identifier "cs" ; rico:hasAuthor [ a rico:Person ] ;
                  rico:scopeAndContent ?summary ; rico:documents ?talk ; rico:hasGeneticLinkToRecordResource ?text .
                ?talk a rico:Activity ; rico:hasOrHadParticipant/rico:name "Vasily Moskovsky"@en .
                ?text a rico:Record ; rico:hasOrHadLanguage/rico:identifier "en" ;
                  rico:hasCreator/rico:name "Adolf Kotlik" ;
                  rico:hasOrHadDigitalInstantiation/rico:identifier ?page .
                """);
    }

    @Test
    void what_is_only_told_took_no_place() throws IOException {
        Model model = described(ConvertedMemorandum.SOURCE, "told.ttl");
        assertEquals(
                List.of(ConvertedMemorandum.DOCUMENT + "/conversation/1"),
                model
                        .listSubjectsWithProperty(RDF.type, model.createResource(Vocabulary.RICO + "Activity"))
                        .toList()
                        .stream()
                        .map(Object::toString)
                        .toList());
        assertFalse(model.listObjects().toList().toString().contains("Castro"));
    }

    @Test
    void two_descriptions_are_the_same_bytes() throws IOException {
        described(ConvertedMemorandum.SOURCE, "first.nq");
        described(ConvertedMemorandum.SOURCE, "second.nq");
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("first.nq")), Files.readAllBytes(folder.resolve("second.nq")));
    }

    private void assertAsk(String pattern) throws IOException {
        Model model = described(ConvertedMemorandum.SOURCE, "asked.ttl");
        String query = "PREFIX rico: <" + Vocabulary.RICO + "> ASK { " + pattern + " }";
        try (var execution = QueryExecutionFactory.create(query, model)) {
            assertTrue(
                    execution.execAsk(), () -> model.listStatements().toList().toString());
        }
    }

    private static void assertRico(Model model) throws IOException {
        Set<String> classes = terms("class");
        Set<String> properties = terms("property");
        Set<RDFNode> typed = new HashSet<>();
        assertTrue(model.size() > 10);
        for (Statement statement : model.listStatements().toList()) {
            assertFalse(statement.getSubject().isAnon() || statement.getObject().isAnon(), statement::toString);
            if (statement.getPredicate().equals(RDF.type)) {
                assertTrue(classes.contains(statement.getObject().toString()), statement::toString);
                assertTrue(typed.add(statement.getSubject()), () -> "two classes: " + statement);
            } else {
                assertTrue(properties.contains(statement.getPredicate().getURI()), statement::toString);
            }
        }
        for (Statement statement : model.listStatements().toList()) {
            assertTrue(typed.contains(statement.getSubject()), statement::toString);
            assertTrue(
                    statement.getPredicate().equals(RDF.type)
                            || statement.getObject().isLiteral()
                            || typed.contains(statement.getObject()),
                    () -> "leads to what nothing describes: " + statement);
        }
    }

    private static Set<String> terms(String kind) throws IOException {
        return Files.readAllLines(TERMS).stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> Vocabulary.RICO + line.substring(kind.length() + 1))
                .collect(Collectors.toSet());
    }

    private static Path input(Path memorandum) {
        try {
            return memorandum.resolve(InventedMemoranda.files(memorandum).get(0));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Model described(Path source, String name) throws IOException {
        Path target = folder.resolve(name);
        try (RdfFile file = RdfFile.create(target)) {
            Pipeline.Outcome outcome = StandardPipeline.shared().describe(List.of(source), file, memorandum -> {});
            assertTrue(
                    outcome.documents() > 0, () -> StandardPipeline.problems().toString());
        }
        return name.endsWith(".ttl")
                ? RDFDataMgr.loadModel(target.toString())
                : RDFDataMgr.loadDataset(target.toString()).getUnionModel();
    }
}
