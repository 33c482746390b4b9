package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import memcon.authority.EntityKind;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.edition.Appearance;
import memcon.edition.CandidateRows;
import memcon.edition.LocalActors;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The steps by which the table is made, one by one. */
class ReconcilerTest {

    private final Reconciler reconciler = StandardPipeline.shared().reconciler();
    private final List<Problem> faults = new ArrayList<>();

    @Test
    void a_document_on_which_the_program_fails_is_told_and_has_nobody() {
        Readings.Document document = new Readings.Document(
                memorandum(),
                () -> {
                    throw new IllegalStateException("lost its place");
                },
                false);
        assertEquals(List.of(), reconciler.appearances(document, faults::add));
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).isError() && faults.get(0).fault().contains("lost its place"), faults::toString);
        assertEquals("june.zip!/talk.txt", faults.get(0).place());
    }

    @Test
    void everybody_in_a_document_appears_once_with_what_they_say() {
        List<Appearance> all = new ArrayList<>();
        StandardPipeline.shared()
                .readings(faults::add)
                .add(memorandum(), document -> all.addAll(reconciler.appearances(document, faults::add)));
        Appearance vell = all.stream()
                .filter(each -> each.path().contains("vell"))
                .reduce((one, other) -> {
                    throw new AssertionError("twice: " + all);
                })
                .orElseThrow();
        assertEquals(2, vell.statements());
        assertEquals(EntityKind.PERSON, vell.kind());
        assertTrue(vell.names().contains("Otto Vell"), vell::toString);
    }

    /** As when readings of one volume are gathered: whoever only speaks is nobody until a reading tells who it is. */
    @Test
    void who_somebody_is_is_told_by_the_first_that_tells_it() throws IOException {
        LocalActors actors = new LocalActors();
        actors.add(appearance(null, "", List.of(), 5));
        actors.add(appearance(EntityKind.PERSON, "Mr. Vell", List.of("envoy"), 1));
        actors.add(appearance(null, "", List.of(), 2));
        actors.add(appearance(EntityKind.GROUP, "Otto Vell", List.of("clerk", "envoy"), 4));
        StringBuilder table = new StringBuilder();
        reconciler
                .candidates(actors, new CandidateRows(true, CandidateRows.NEVER))
                .write(table);
        assertEquals(
                CandidateRows.header() + "v,volume/v/actor/p_V1,person,Mr. Vell,,envoy | clerk,,7,,,,,\n",
                table.toString());
    }

    private static Appearance appearance(
            @Nullable EntityKind kind, String label, List<String> offices, int statements) {
        return new Appearance("volume/v/actor/p_V1", kind, label, List.of(), offices, null, statements);
    }

    private static Memorandum memorandum() {
        String text = """
                Memorandum of Conversation

                June 3, 1961

                Participants:
                Ambassador Otto Vell
                Mr. Karst

                Ambassador Vell said that the canal was open. He added that it was deep.
                """;
        return new MemorandumReader()
                .read(
                        new SourceFile("talk.txt", "june.zip!/talk.txt", text.getBytes(StandardCharsets.UTF_8)),
                        problem -> {})
                .get(0);
    }
}
