package memcon.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import memcon.authority.Prefixes;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RdfFileTest {

    private static final Iris IRIS = Iris.ofDefaultBase();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ttl",
                "trig",
                "nt",
                "nq",
                "jsonld",
                "rdf",
                "ttl.gz",
                "trig.gz",
                "nt.gz",
                "nq.gz",
                "jsonld.gz",
                "rdf.gz"
            })
    void what_is_written_is_read_back_equal(String extension) throws IOException {
        Path file = folder.resolve("out." + extension);
        write(file, blocks());
        Model expected = new LinkedHashModel();
        boolean graphs = RdfSyntax.of(extension).hasGraphs();
        blocks().forEach(block -> block.forEach(statement -> expected.add(
                statement.getSubject(),
                statement.getPredicate(),
                statement.getObject(),
                graphs ? new Resource[] {statement.getContext()} : none())));
        assertTrue(Models.isomorphic(expected, read(file)));
        assertEquals(graphs ? 3 : 1, read(file).contexts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nt", "nq", "jsonld", "rdf", "nq.gz", "trig.gz"})
    void two_runs_give_the_same_bytes_whatever_the_order_within_a_block(String extension) throws IOException {
        Path one = folder.resolve("one." + extension);
        Path other = folder.resolve("other." + extension);
        write(one, blocks());
        write(other, blocks().map(block -> {
            List<Statement> shuffled = new ArrayList<>(block);
            Collections.reverse(shuffled);
            shuffled.addAll(block);
            return shuffled;
        }));
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nt", "nq", "rdf"})
    void blocks_rendered_each_by_itself_are_what_is_written_of_all_together(String extension) throws IOException {
        Path file = folder.resolve("out." + extension);
        write(file, blocks());
        RdfSyntax syntax = RdfSyntax.of(extension);
        StringWriter together = new StringWriter();
        RDFWriter writer = Rio.createWriter(syntax.format(), together);
        writer.startRDF();
        Prefixes.OF_DATA.forEach(writer::handleNamespace);
        blocks().forEach(block -> {
            TreeSet<Statement> sorted = new TreeSet<>(StatementOrder.INSTANCE);
            block.forEach(each -> sorted.add(
                    syntax.hasGraphs()
                            ? each
                            : SimpleValueFactory.getInstance()
                                    .createStatement(each.getSubject(), each.getPredicate(), each.getObject())));
            sorted.forEach(writer::handleStatement);
        });
        writer.endRDF();
        assertEquals(together.toString(), Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trig", "nq.gz", "rdf"})
    void a_block_that_was_kept_gives_the_same_bytes(String extension) throws IOException {
        Path one = folder.resolve("one." + extension);
        Path other = folder.resolve("other." + extension);
        write(one, blocks());
        try (RdfFile file = RdfFile.create(other)) {
            for (List<Statement> block : blocks().toList()) {
                file.write(RdfBlock.ofPacked(file.render(block).packed()));
            }
            file.finish();
        }
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @Test
    void letters_of_every_length_are_written_wherever_a_chunk_ends() throws IOException {
        String letters = "aé€𝔓";
        for (int before = 65_530; before < 65_540; before++) {
            Utf8Chunks chunks = new Utf8Chunks();
            String text = "x".repeat(before) + letters.repeat(3);
            chunks.write(text);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            chunks.writeTo(bytes, 2, chunks.size() - 1);
            byte[] whole = text.getBytes(UTF_8);
            assertArrayEquals(Arrays.copyOfRange(whole, 2, whole.length - 1), bytes.toByteArray());
        }
    }

    @Test
    void lines_of_n_quads_keep_letters_beyond_ascii_readable() throws IOException {
        Path file = folder.resolve("out.nq");
        write(file, blocks());
        assertTrue(Files.readString(file).contains("𝔓orto Verde"));
    }

    @Test
    void the_authority_comes_once_for_all_documents() throws IOException {
        Path file = folder.resolve("out.nt");
        write(file, blocks());
        List<String> lines = Files.readAllLines(file);
        assertEquals(lines.size(), Set.copyOf(lines).size());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains("id/actor/quill> <http://www.w3.org/2000/01/rdf-schema#label>"))
                        .count());
    }

    @Test
    void a_run_is_told_only_when_it_is_passed_in() throws IOException {
        Provenance plain = Provenance.ofVersion(IRIS, "1.0");
        assertEquals(3, plain.describe(Set.of(Provenance.EXTRACTOR)).size());
        List<Statement> timed =
                plain.withRun(Instant.parse("2026-03-01T12:00:00.5Z")).describe(Set.of());
        assertTrue(timed.toString().contains("run/20260301T120000Z"), timed.toString());
        assertTrue(timed.stream().allMatch(statement -> IRIS.provenanceGraph().equals(statement.getContext())));
    }

    @Test
    void standard_output_is_flushed_and_stays_open() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (RdfFile file = RdfFile.to(bytes, "nq.gz")) {
            file.write(blocks().findFirst().orElseThrow());
            file.finish();
        }
        assertFalse(closed[0]);
        String text =
                new String(new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray())).readAllBytes(), UTF_8);
        assertTrue(text.contains("memcon/ontology#Memorandum"));
    }

    @Test
    void a_file_that_is_not_finished_leaves_the_old_one_untouched() throws IOException {
        Path file = folder.resolve("out.trig");
        Files.writeString(file, "old");
        try (RdfFile rdf = RdfFile.create(file)) {
            rdf.write(blocks().findFirst().orElseThrow());
        }
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void a_new_version_replaces_the_old_one_through_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("real.nt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.nt"), file);
        write(link, blocks());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void an_unknown_extension_is_told_with_those_that_are_known() {
        UnwritableFile fault = assertThrows(UnwritableFile.class, () -> RdfFile.create(folder.resolve("out.docx")));
        assertEquals(
                "out.docx: no RDF format is called \"docx\"."
                        + " Use one of .ttl, .trig, .nt, .nq, .jsonld, .rdf, each also with .gz.",
                fault.getMessage());
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        UnwritableFile fault = assertThrows(UnwritableFile.class, () -> RdfFile.create(folder.resolve("no/out.nq")));
        assertTrue(fault.getMessage().endsWith("Create it first."), fault.getMessage());
    }

    @Test
    void a_folder_cannot_be_written_as_a_file() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub.nq"));
        assertEquals(
                sub + ": is a folder. Give the name of a file in it.",
                assertThrows(UnwritableFile.class, () -> RdfFile.create(sub)).getMessage());
    }

    @Test
    void rdf_xml_refuses_characters_that_xml_has_not() throws IOException {
        Statement formFeed = SimpleValueFactory.getInstance()
                .createStatement(IRIS.resolve("document/x"), Iris.memcon("rule"), Values.literal("a\fb"));
        try (RdfFile file = RdfFile.create(folder.resolve("out.rdf"))) {
            UnwritableFile fault = assertThrows(UnwritableFile.class, () -> file.write(List.of(formFeed)));
            assertTrue(fault.getMessage().contains("cannot hold U+000C"), fault.getMessage());
        }
        Path trig = folder.resolve("out.trig");
        write(trig, Stream.of(List.of(formFeed)));
        assertTrue(read(trig).contains(formFeed));
    }

    @Test
    void a_full_disk_is_an_io_error() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (RdfFile file = RdfFile.to(full, "nt")) {
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 100; i++) {
                    file.write(blocks().findFirst().orElseThrow());
                }
                file.finish();
            });
        }
    }

    private static Stream<List<Statement>> blocks() {
        DocumentGraph document =
                new ConversationGraph(IRIS, InventedAuthority::describe).of(InventedMemorandum.reading());
        SharedGraphs shared = new SharedGraphs(IRIS, InventedAuthority::describe, Provenance.ofVersion(IRIS, "1.0"));
        shared.add(document);
        return Stream.of(document.statements(), shared.statements());
    }

    private static void write(Path target, Stream<List<Statement>> blocks) throws IOException {
        try (RdfFile file = RdfFile.create(target)) {
            for (List<Statement> block : blocks.toList()) {
                file.write(block);
            }
            file.finish();
        }
    }

    private static Model read(Path file) throws IOException {
        String name = file.toString();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return Rio.parse(in, "", RdfSyntax.of(name).format());
        }
    }

    private static Resource[] none() {
        return new Resource[0];
    }
}
