package memcon.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

    static final Path LEGATION = Path.of("src/test/resources/store/legation.trig");
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final String ALL_QUADS = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

    @TempDir
    Path folder;

    @Test
    void the_default_graph_of_a_store_and_of_files_is_the_union_of_the_named_graphs() {
        Path dir = folder.resolve("store");
        LoadReport report = Store.load(dir, List.of(LEGATION));
        try (Holdings stored = Store.open(dir);
                Holdings inMemory = Holdings.inMemory(List.of(LEGATION))) {
            assertEquals(report.quads() + "", ask(stored, COUNT));
            assertEquals(ask(stored, ALL_QUADS), ask(stored, COUNT));
            assertEquals(ask(stored, COUNT), ask(inMemory, COUNT));
            assertEquals(stored.contentHash(), inMemory.contentHash());
        }
    }

    @Test
    void a_load_replaces_all_that_was_there() throws IOException {
        Path dir = folder.resolve("store");
        Path one = write("one.nq", "<urn:a> <urn:b> <urn:c> <urn:g> .\n");
        LoadReport first = Store.load(dir, List.of(LEGATION));
        LoadReport second = Store.load(dir, List.of(one));
        assertNotEquals(first.contentHash(), second.contentHash());
        try (Holdings holdings = Store.open(dir)) {
            assertEquals("1", ask(holdings, COUNT));
        }
    }

    @Test
    void readers_keep_the_generation_that_they_opened_while_the_next_is_loaded() throws IOException {
        Path dir = folder.resolve("store");
        Store.load(dir, List.of(LEGATION));
        try (Holdings before = Store.open(dir)) {
            String count = ask(before, COUNT);
            Store.load(dir, List.of(write("one.nq", "<urn:a> <urn:b> <urn:c> <urn:g> .\n")));
            assertEquals(count, ask(before, COUNT));
        }
        try (Holdings after = Store.open(dir)) {
            assertEquals("1", ask(after, COUNT));
        }
    }

    @Test
    void a_fault_in_a_file_is_reported_with_its_place_and_leaves_the_old_data() throws IOException {
        Path dir = folder.resolve("store");
        Store.load(dir, List.of(LEGATION));
        Path bad = write("bad.ttl", "<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> nonsense .\n");
        StoreException fault = assertThrows(StoreException.class, () -> Store.load(dir, List.of(LEGATION, bad)));
        assertTrue(fault.getMessage().startsWith(bad + ":2:"), fault.getMessage());
        assertTrue(fault.getMessage().endsWith("Mend the file, or leave it out."), fault.getMessage());
        try (Holdings holdings = Store.open(dir)) {
            assertEquals(ask(holdings, ALL_QUADS), ask(holdings, COUNT));
        }
        try (var left = Files.list(dir)) {
            assertEquals(
                    1,
                    left.filter(path -> path.getFileName().toString().startsWith("generation-"))
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq", "trig", "ttl", "nt", "jsonld", "rdf", "nq.gz", "ttl.gz"})
    void every_syntax_is_read_plain_or_compressed(String extension) throws IOException {
        Path file = folder.resolve("file." + extension);
        Lang syntax = RDFLanguages.filenameToLang(file.toString());
        Dataset source = DatasetFactory.create();
        RDFParser.fromString("<http://example.org/a> <http://example.org/b> \"three\" , 'four'@en .", Lang.TURTLE)
                .parse(source);
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = extension.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
            if (RDFLanguages.isQuads(syntax)) {
                RDFDataMgr.write(out, source, syntax);
            } else {
                RDFDataMgr.write(out, source.getDefaultModel(), syntax);
            }
        }
        Path dir = folder.resolve("store");
        assertEquals(2, Store.load(dir, List.of(file)).quads());
    }

    @Test
    void a_json_ld_context_elsewhere_is_never_fetched_not_even_from_a_file() throws IOException {
        Path context = write("context.jsonld", "{\"@context\": {\"name\": \"urn:name\"}}");
        Path file = write(
                "remote.jsonld", "{\"@context\": \"" + context.toUri() + "\", \"@id\": \"urn:a\", \"name\": \"x\"}");
        StoreException fault = assertThrows(StoreException.class, () -> Holdings.inMemory(List.of(file)));
        assertTrue(fault.getMessage().startsWith(file.toString()), fault.getMessage());
    }

    @Test
    void an_external_entity_of_rdf_xml_is_never_read() throws IOException {
        Path secret = write("secret.txt", "the cipher");
        Path file = write("entity.rdf", """
                <!DOCTYPE rdf:RDF [<!ENTITY secret SYSTEM "%s">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:t="urn:t:">
                  <rdf:Description rdf:about="urn:a"><t:says>&secret;</t:says></rdf:Description>
                </rdf:RDF>
                """.formatted(secret.toUri()));
        String said;
        try (Holdings holdings = Holdings.inMemory(List.of(file))) {
            said = ask(holdings, "SELECT ?o { ?s <urn:t:says> ?o }");
        } catch (StoreException refused) {
            said = "";
        }
        assertFalse(said.contains("cipher"), said);
    }

    @Test
    void a_second_load_of_the_same_store_is_refused_while_the_first_runs() throws IOException {
        Path dir = folder.resolve("store");
        AtomicReference<String> message = new AtomicReference<>("");
        Store.load(dir, List.of(LEGATION), quads -> {
            StoreException refused = assertThrows(StoreException.class, () -> Store.load(dir, List.of(LEGATION)));
            message.set(refused.getMessage());
        });
        assertEquals(dir + ": another load is running. Wait until it has ended.", message.get());
    }

    @Test
    void what_is_opened_cannot_be_changed() {
        Path dir = folder.resolve("store");
        Store.load(dir, List.of(LEGATION));
        try (Holdings holdings = Store.open(dir)) {
            Quad quad = Quad.create(
                    NodeFactory.createURI("urn:g"),
                    NodeFactory.createURI("urn:a"),
                    NodeFactory.createURI("urn:b"),
                    NodeFactory.createURI("urn:c"));
            assertThrows(
                    RuntimeException.class,
                    () -> holdings.dataset()
                            .executeWrite(() -> holdings.dataset().add(quad)));
        }
    }

    @Test
    void a_store_that_another_process_has_open_can_be_loaded_but_not_opened() throws Exception {
        Path dir = folder.resolve("store");
        String hash = Store.load(dir, List.of(LEGATION)).contentHash();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpeningChild.class.getName(),
                        dir.toString())
                .start();
        try (BufferedReader out = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals(hash, out.readLine());
            StoreException fault = assertThrows(StoreException.class, () -> Store.open(dir));
            assertTrue(fault.getMessage().startsWith(dir + ": is in use by another process"), fault.getMessage());
            Store.load(dir, List.of(LEGATION));
            Store.open(dir).close();
        } finally {
            other.destroy();
            other.waitFor();
        }
    }

    @Test
    void an_empty_folder_and_an_unknown_syntax_say_what_to_do() throws IOException {
        Path none = folder.resolve("none");
        assertEquals(
                none + ": holds no data. Fill it with: memcon load --store " + none + ".",
                assertThrows(StoreException.class, () -> Store.open(none)).getMessage());
        Path letter = write("letter.doc", "Sir,");
        assertTrue(assertThrows(StoreException.class, () -> Holdings.inMemory(List.of(letter)))
                .getMessage()
                .startsWith(letter + ": the name does not tell the RDF syntax. "));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The one value of the query's one row. */
    private static String ask(Holdings holdings, String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Question("test", query).answer(holdings, AnswerFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst().orElse("");
    }
}
