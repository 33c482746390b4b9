package memcon.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodingTest {

    private static final String TALK = "A Talk in Sz\u00E9lv\u00E1r\n\nThe envoy said that the caf\u00E9 was closed.\n";

    private final Readings readings = new Readings();

    @Test
    void utf_8_is_read_with_and_without_a_byte_order_mark() {
        assertEquals(TALK, readings.read("a.txt", TALK).text().content());
        assertEquals(TALK, readings.read("a.txt", "\uFEFF" + TALK).text().content());
        assertEquals(List.of(), readings.problems);
    }

    @Test
    void utf_16_is_read_where_a_byte_order_mark_says_so() {
        assertEquals(
                TALK,
                readings.readAll("a.txt", TALK.getBytes(UTF_16)).get(0).text().content());
        byte[] little = ("\uFEFF" + TALK).getBytes(UTF_16LE);
        assertEquals(TALK, readings.readAll("a.txt", little).get(0).text().content());
        assertEquals(List.of(), readings.problems);
    }

    @Test
    void other_bytes_are_read_as_windows_1252_and_the_first_of_them_is_named() {
        byte[] bytes = TALK.getBytes(Charset.forName("windows-1252"));
        assertEquals(TALK, readings.readAll("a.txt", bytes).get(0).text().content());
        assertEquals(
                List.of("a.txt:1:13: not UTF-8, read as Windows-1252. Check the accents and save it as UTF-8."),
                readings.messages());
    }

    @Test
    void line_ends_become_line_feeds_and_nothing_else_changes() {
        Memorandum memorandum = readings.read("a.txt", "Title \r\n\r\nHe said:\t it\u00A0is so.\rHe left.  \r\n");
        assertEquals(
                "Title \n\nHe said:\t it\u00A0is so.\nHe left.  \n",
                memorandum.text().content());
    }

    @Test
    void a_binary_file_is_an_error_that_names_the_place() {
        assertEquals(List.of(), readings.readAll("scan.txt", new byte[] {'%', 'P', 'D', 'F', '\n', 'a', 0, 1}));
        assertEquals(
                List.of("scan.txt:2:2: not a text: control character U+0000. "
                        + "Convert the document to plain text first."),
                readings.messages());
    }

    @Test
    void nothing_but_white_space_is_an_error() {
        assertEquals(List.of(), readings.readAll("a.txt", " \n\n\t"));
        assertTrue(readings.problems.get(0).isError());
    }

    @Test
    void a_text_cut_off_inside_a_character_is_still_read() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("A Talk\n\nThe envoy said it was caf\u00E9".getBytes(UTF_8));
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 1);
        assertEquals(1, readings.readAll("a.txt", cut).size());
        assertTrue(
                readings.messages().get(0).startsWith("a.txt:3:26: not UTF-8"),
                readings.messages().toString());
    }

    @Test
    void utf_16_cut_off_is_an_error() {
        byte[] bytes = TALK.getBytes(UTF_16);
        assertEquals(List.of(), readings.readAll("a.txt", Arrays.copyOf(bytes, bytes.length - 1)));
        assertTrue(readings.problems.get(0).isError());
    }
}
