package memcon.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import memcon.source.Problem.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorTest {

    private static final String NAMELESS =
            "<https://example.org/id/actor/x> a <https://w3id.org/memcon/ontology#Person> ,"
                    + " <https://w3id.org/memcon/ontology#Actor> .";

    private static Validator validator;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        validator = new Validator(Ontology.read(OntologyFolder.bundled()));
    }

    @Test
    void a_finding_reads_place_fault_value_remedy() throws IOException {
        Path file =
                write("x.ttl", "<https://example.org/id/actor/x> <https://w3id.org/memcon/ontology#confidence> 2.0 .");
        assertEquals(
                file + " <https://example.org/id/actor/x>: confidence is not one decimal from 0 to 1 with 2.0."
                        + " Write memcon:confidence as \"0.75\"^^xsd:decimal.",
                validator.validate(List.of(file)).get(0).toString());
    }

    @Test
    void a_rule_puts_the_values_found_into_its_finding() throws IOException {
        Path file = write("x.ttl", NAMELESS);
        Finding finding = validator.validate(List.of(file)).get(0);
        assertEquals(file + " <https://example.org/id/actor/x>", finding.place());
        assertTrue(finding.fault().startsWith("node of class https://w3id.org/memcon/ontology#"), finding::fault);
        assertEquals("Give it one rdfs:label with the tag @en", finding.remedy());
        assertEquals(Severity.ERROR, finding.severity());
    }

    @Test
    void the_same_data_give_the_same_finding_in_any_syntax() throws IOException {
        String iri = "<https://example.org/id/actor/x>";
        String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        String actor = "<https://w3id.org/memcon/ontology#Actor>";
        String person = "<https://w3id.org/memcon/ontology#Person>";
        String graph = "<https://example.org/id/graph>";
        List<Path> files = List.of(
                write("a.ttl", NAMELESS),
                write("a.trig", graph + " { " + NAMELESS + " }"),
                write("a.nt", iri + type + actor + ".\n" + iri + type + person + "."),
                write("a.nq", iri + type + actor + graph + ".\n" + iri + type + person + graph + "."),
                write("a.jsonld", """
                        {"@id": "https://example.org/id/actor/x", "@type": ["https://w3id.org/memcon/ontology#Actor",
                         "https://w3id.org/memcon/ontology#Person"]}
                        """),
                write("a.rdf", """
                        <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:m="https://w3id.org/memcon/ontology#">
                        <m:Actor r:about="https://example.org/id/actor/x"><r:type
                          r:resource="https://w3id.org/memcon/ontology#Person"/></m:Actor></r:RDF>
                        """),
                zipped("a.ttl.gz", NAMELESS));
        for (Path file : files) {
            List<Finding> findings = validator.validate(List.of(file));
            assertEquals(1, findings.size(), findings::toString);
            assertEquals(file + " " + iri, findings.get(0).place());
        }
    }

    @Test
    void a_file_that_cannot_be_parsed_is_a_finding_with_line_and_the_others_are_checked() throws IOException {
        Path broken = write("broken.ttl", "<https://example.org/a> <https://example.org/b> .");
        Path file = write("x.ttl", NAMELESS);
        List<Finding> findings = validator.validate(List.of(broken, file));
        assertEquals(2, findings.size(), findings::toString);
        assertTrue(findings.get(0).place().startsWith(broken + ":1:"), findings::toString);
        assertTrue(findings.get(1).place().startsWith(file.toString()), findings::toString);
    }

    @Test
    void a_missing_file_and_an_unknown_extension_are_findings() throws IOException {
        assertEquals(
                1, validator.validate(List.of(folder.resolve("absent.ttl"))).size());
        assertEquals(
                "extension names no RDF syntax",
                validator.validate(List.of(write("x.docx", ""))).get(0).fault());
    }

    @Test
    void a_file_that_is_not_gzip_is_a_finding() throws IOException {
        assertEquals(1, validator.validate(List.of(write("x.ttl.gz", NAMELESS))).size());
    }

    @Test
    void a_remote_json_ld_context_is_not_fetched() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String context = "http://localhost:" + server.getAddress().getPort() + "/context.jsonld";
            Path file = write("x.jsonld", "{\"@context\": \"" + context + "\", \"name\": \"Olm\"}");
            List<Finding> findings = validator.validate(List.of(file));
            assertEquals(1, findings.size(), findings::toString);
            assertTrue(findings.get(0).fault().contains("is not fetched"), findings::toString);
            assertEquals(0, requests.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_local_json_ld_context_is_not_read() throws IOException {
        Path context = write("context.jsonld", "{\"@context\": {\"name\": \"https://schema.org/name\"}}");
        Path file = write("x.jsonld", "{\"@context\": \"" + context.toUri() + "\", \"name\": \"Olm\"}");
        assertEquals(1, validator.validate(List.of(file)).size());
    }

    @Test
    void an_external_entity_of_xml_is_not_read() throws IOException {
        Path secret = write("secret.txt", "the secret");
        Path file = write("x.rdf", """
                <!DOCTYPE r [<!ENTITY s SYSTEM "%s">]>
                <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:l="http://www.w3.org/2000/01/rdf-schema#">
                <r:Description r:about="https://example.org/x"><l:label xml:lang="en">&s;</l:label></r:Description></r:RDF>
                """.formatted(secret.toUri()));
        List<Finding> findings = new ArrayList<>();
        assertFalse(new RdfSource(file).triples(findings).toString().contains("the secret"));
    }

    @Test
    void the_ontology_is_found_in_a_jar() throws IOException, URISyntaxException {
        Path jar = folder.resolve("packed.jar");
        Path source = Path.of("ontology");
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"));
                var files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path target =
                        zip.getPath("/ontology").resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        OntologyFolder packed = OntologyFolder.at(URI.create("jar:" + jar.toUri() + "!/ontology/memcon.ttl"));
        assertEquals(
                Ontology.read(new OntologyFolder(source)).rules().stream()
                        .map(Rule::name)
                        .toList(),
                Ontology.read(packed).rules().stream().map(Rule::name).toList());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path zipped(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
