package memcon.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import memcon.source.Problem;
import memcon.source.SourceFile;

/**
 * From bytes to characters: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252, in which most texts of
 * archives were typed that are not Unicode. Line ends become LF; nothing else about the text changes.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoder() {}

    /** The text of a file, or empty and an error when it has none. */
    static Optional<Text> decode(SourceFile file, Consumer<Problem> problems) {
        byte[] bytes = file.bytes();
        String raw;
        try {
            raw = strict(bytes);
        } catch (CharacterCodingException e) {
            if (isMarkedUtf16(bytes)) {
                problems.accept(Problem.error(
                        file.origin(), "UTF-16 text cut off or damaged", "Fetch it again or save it as UTF-8"));
                return Optional.empty();
            }
            raw = new String(bytes, WINDOWS_1252);
            problems.accept(Problem.warning(
                    file.origin() + ":" + firstFault(bytes),
                    "not UTF-8, read as Windows-1252",
                    "Check the accents and save it as UTF-8"));
        }
        return checked(withLineFeeds(raw), file, problems);
    }

    private static Optional<Text> checked(String content, SourceFile file, Consumer<Problem> problems) {
        int control = firstControl(content);
        if (control >= 0) {
            Text text = new Text(content);
            problems.accept(Problem.error(
                    file.origin() + ":" + text.lineAndColumn(text.point(control)),
                    String.format("not a text: control character U+%04X", (int) content.charAt(control)),
                    "Convert the document to plain text first"));
            return Optional.empty();
        }
        if (content.isBlank()) {
            problems.accept(Problem.error(file.origin(), "nothing but white space", "Leave it out or fetch it again"));
            return Optional.empty();
        }
        return Optional.of(new Text(content));
    }

    private static String strict(byte[] bytes) throws CharacterCodingException {
        Charset charset = isMarkedUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String content = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? content.substring(1) : content;
    }

    private static boolean isMarkedUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** Line and column of the first byte that is not UTF-8. */
    private static String firstFault(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer before = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), before, true);
        String good = result.isError() || result.isUnderflow() ? before.flip().toString() : "";
        Text text = new Text(withLineFeeds(good));
        return text.lineAndColumn(text.length());
    }

    private static String withLineFeeds(String raw) {
        return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Position of the first character that no text has: a control other than tab, line feed and form feed. */
    private static int firstControl(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\f') {
                return i;
            }
        }
        return -1;
    }
}
