package memcon.document;

import static memcon.document.Readings.apparatus;
import static memcon.document.Readings.body;
import static memcon.document.Readings.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontMatterReaderTest {

    private final Readings readings = new Readings();

    @Test
    void yaml_above_markdown_fills_the_front_matter() {
        Memorandum memorandum = readings.read("note-of-talk.md", """
                ---
                title: "Note of conversation: the canal"
                date: 1951-03-04
                participants:
                  - Mr. Finch
                  - Count Hentzau
                language: en
                ---

                # Note of conversation: the canal

                **Secret**

                The Count said that the canal[1] was **open**.

                He then left.

                [1] In Arden.
                """);
        FrontMatter front = memorandum.frontMatter();
        assertEquals("note-of-talk", memorandum.id());
        assertEquals("Note of conversation: the canal", front.title());
        assertEquals("1951-03-04", String.valueOf(front.date().earliest()));
        assertEquals(List.of("Mr. Finch", "Count Hentzau"), people(memorandum));
        assertEquals(List.of("The Count said that the canal[1] was **open**.", "He then left."), body(memorandum));
        assertEquals(List.of("[1]"), apparatus(memorandum, Apparatus.Kind.NOTE_MARK));
        assertEquals(List.of("**", "**"), apparatus(memorandum, Apparatus.Kind.MARKUP));
        assertEquals(List.of("[1] In Arden."), apparatus(memorandum, Apparatus.Kind.NOTE));
        assertEquals(List.of(), memorandum.problems());
    }

    @Test
    void broken_yaml_is_reported_with_its_line_and_the_body_is_read() {
        Memorandum memorandum =
                readings.read("x.md", "---\ntitle: A talk\ndate: [1951\n---\n\nThe Count said that it was open.\n");
        assertEquals(List.of("The Count said that it was open."), body(memorandum));
        String message = memorandum.problems().get(0).toString();
        assertTrue(message.matches("x\\.md:[34]:1: front matter is not YAML .*"), message);
    }

    @Test
    void aliases_that_would_swell_are_refused() {
        Memorandum memorandum = readings.read(
                "x.md", "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n\nThe Count said that it was open.\n");
        assertTrue(memorandum.problems().get(0).toString().contains("not YAML"));
    }
}
