package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import memcon.conversation.Reading;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.junit.jupiter.api.Test;

/** A fault of the program's own is told of one document and stops no other. */
class DescriberTest {

    private final Describer describer = StandardPipeline.shared().describer();
    private final Memorandum memorandum = new MemorandumReader()
            .read(
                    new SourceFile(
                            "talk.txt",
                            "june.zip!/talk.txt",
                            "Talk at Arden\n\nMr. Vell said that it was late.\n".getBytes(StandardCharsets.UTF_8)),
                    problem -> {})
            .get(0);

    @Test
    void a_document_on_which_the_program_fails_has_no_graph_and_a_problem_that_names_it() {
        Describer.Described described =
                describer.of(document(new IllegalStateException("Bug: a stretch ends before it begins")));
        assertNull(described.reading());
        assertTrue(described.graph().isFailed());
        assertEquals(List.of(), described.graph().statements());
        Problem problem = described.graph().problems().get(0);
        assertEquals("june.zip!/talk.txt", problem.place());
        assertTrue(problem.fault().contains("a stretch ends before it begins at memcon.DescriberTest"), problem::fault);
    }

    @Test
    void a_document_that_is_nested_too_deeply_is_one_of_them() {
        Readings.Document endless = new Readings.Document(memorandum, () -> endless(0), false);
        assertTrue(describer.of(endless).graph().problems().get(0).fault().contains("StackOverflowError"));
    }

    @Test
    void whoever_reads_without_describing_hears_of_it_and_goes_on() {
        List<Reading> readings = new ArrayList<>();
        List<Problem> faults = new ArrayList<>();
        document(new IllegalStateException("lost its place")).read(readings::add, faults::add);
        assertEquals(List.of(), readings);
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).isError() && faults.get(0).fault().contains("lost its place"), faults::toString);
    }

    @Test
    void the_others_are_described() {
        List<Readings.Document> documents = new ArrayList<>();
        StandardPipeline.shared().readings(problem -> {}).add(memorandum, documents::add);
        Describer.Described described = describer.of(documents.get(0));
        assertFalse(described.graph().isFailed());
        assertFalse(described.graph().statements().isEmpty());
    }

    private Readings.Document document(RuntimeException fault) {
        return new Readings.Document(
                memorandum,
                () -> {
                    throw fault;
                },
                false);
    }

    @SuppressWarnings("InfiniteRecursion") // that is what it is for
    private static Reading endless(int depth) {
        Reading deeper = endless(depth + 1);
        return depth > 0 ? deeper : endless(1);
    }
}
