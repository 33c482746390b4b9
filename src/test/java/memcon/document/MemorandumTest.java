package memcon.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import memcon.document.Apparatus.Kind;
import org.junit.jupiter.api.Test;

class MemorandumTest {

    private static final Text TEXT = new Text("Title \uD83D\uDD4A\n\nHe spoke.[1]\n");

    @Test
    void title_and_paragraph_cover_a_text_beyond_the_basic_plane() {
        assertEquals(
                List.of(),
                Cover.faults(memorandum(
                        List.of(new Span(9, 21)),
                        List.of(new Apparatus(new Span(0, 7), Kind.TITLE), mark(18, 21, Kind.NOTE_MARK)))));
    }

    @Test
    void words_that_nothing_covers_are_a_fault() {
        assertEquals(
                List.of("nothing covers 0: \"Title \uD83D\uDD4A\n\nHe spoke.[1]\n\""),
                Cover.faults(memorandum(List.of(new Span(9, 21)), List.of())));
    }

    @Test
    void paragraphs_that_overlap_are_a_fault() {
        List<String> faults =
                Cover.faults(memorandum(List.of(new Span(9, 18), new Span(15, 21)), List.of(mark(0, 7, Kind.TITLE))));
        assertTrue(faults.get(0).contains("overlaps"), faults.toString());
    }

    @Test
    void apparatus_that_lies_half_in_a_paragraph_is_a_fault() {
        List<String> faults = Cover.faults(memorandum(List.of(new Span(9, 21)), List.of(mark(0, 11, Kind.TITLE))));
        assertTrue(faults.get(0).contains("lies in a paragraph"), faults.toString());
    }

    @Test
    void spans_beyond_the_text_are_a_fault() {
        List<String> faults = Cover.faults(memorandum(List.of(new Span(9, 99)), List.of(mark(0, 7, Kind.TITLE))));
        assertTrue(faults.get(0).contains("beyond the text"), faults.toString());
    }

    private static Apparatus mark(int start, int end, Kind kind) {
        return new Apparatus(new Span(start, end), kind);
    }

    private static Memorandum memorandum(List<Span> paragraphs, List<Apparatus> apparatus) {
        return new Memorandum(
                "x",
                "x.txt",
                new FrontMatterDraft().finish("x"),
                TEXT,
                paragraphs.stream().map(span -> new Paragraph(span, 0)).toList(),
                apparatus,
                List.of());
    }
}
