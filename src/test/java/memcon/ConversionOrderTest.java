package memcon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.Pipeline.Outcome;
import memcon.annotation.Lexicon;
import memcon.authority.Vocabulary;
import memcon.document.Memorandum;
import memcon.rdf.RdfFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many threads work and however often they are interrupted, the file is the same. */
class ConversionOrderTest {

    private static final int TALKS = 30;

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void many_threads_write_the_bytes_and_tell_the_problems_of_one() throws IOException {
        Path talks = talks();
        Files.write(talks.resolve("talk-07-damaged.txt"), new byte[] {0, 1, 2, 0, 7});
        Files.writeString(talks.resolve("talk-08-nothing.txt"), "  \n");
        List<String> order = new ArrayList<>();
        byte[] alone = convert(talks, 1, order);
        List<String> told = List.copyOf(problems);
        assertTrue(told.size() >= 2, told.toString());
        for (int run = 0; run < 3; run++) {
            problems.clear();
            List<String> sameOrder = new ArrayList<>();
            assertArrayEquals(alone, convert(talks, 4, sameOrder));
            assertEquals(order, sameOrder);
            assertEquals(told, problems);
        }
    }

    @Test
    void an_interrupted_run_leaves_the_old_file_and_the_next_one_goes_on() throws IOException {
        Path talks = talks();
        Path out = Files.writeString(folder.resolve("talks.nq"), "old");
        Effort effort = new Effort(2, folder.resolve("kept"));
        List<String> done = new ArrayList<>();
        try (RdfFile file = RdfFile.create(out)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> pipeline().convert(List.of(talks), file, effort, memorandum -> {
                        done.add(memorandum.id());
                        if (done.size() == 10) {
                            throw new IllegalStateException("pulled the plug");
                        }
                    }));
        }
        assertEquals("old", Files.readString(out));
        try (RdfFile file = RdfFile.create(out)) {
            Outcome outcome = pipeline().convert(List.of(talks), file, effort, memorandum -> {});
            assertEquals(TALKS, outcome.documents());
            assertTrue(outcome.unchanged() >= 10 && outcome.unchanged() < TALKS, "unchanged: " + outcome.unchanged());
        }
        assertArrayEquals(convert(talks, 1, new ArrayList<>()), Files.readAllBytes(out));
    }

    private byte[] convert(Path talks, int threads, List<String> order) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RdfFile file = RdfFile.to(bytes, "nq")) {
            pipeline()
                    .convert(
                            List.of(talks), file, new Effort(threads, null), (Memorandum each) -> order.add(each.id()));
        }
        return bytes.toByteArray();
    }

    private Pipeline pipeline() {
        return new Pipeline(
                Vocabulary.DEFAULT_BASE,
                List.of(Path.of("data/authority")),
                Lexicon.standard(),
                "test",
                problem -> problems.add(problem.toString()));
    }

    /** Talks of very different length, so that threads overtake each other. */
    private Path talks() throws IOException {
        Path talks = Files.createDirectory(folder.resolve("talks"));
        for (int i = 0; i < TALKS; i++) {
            String said = "The Ambassador said that wheat was dear in harbour no. " + i + ". Petrenko denied that.\n\n";
            String text = "Talk about wheat\n\nParticipants:\nPeter Halvorsen, Ambassador of Norway\nIvan Petrenko\n\n"
                    + said.repeat(i % 5 == 0 ? 60 : 1);
            Files.writeString(talks.resolve(String.format("talk-%02d.txt", i)), text);
        }
        return talks;
    }
}
