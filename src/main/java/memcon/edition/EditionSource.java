package memcon.edition;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An edition as its file's characters: where, by line and column, a person finds something in an editor. */
final class EditionSource {

    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    private static final Pattern MARKUP = Pattern.compile(
            "(?s)<!--.*?-->|<!\\[CDATA\\[(?<cdata>.*?)]]>|<\\?.*?\\?>|<(?<close>/?)(?<name>[^\\s/>]+)[^>]*?(?<empty>/?)>"
                    + "|(?<reference>&[^;]*;)|(?<line>\\r\\n?)");

    private final String content;
    private final List<Integer> lines = new ArrayList<>();

    EditionSource(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        String decoded = new String(bytes, charset(head));
        content = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        lines.add(0);
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\n' || c == '\r' && !content.startsWith("\n", i + 1)) {
                lines.add(i + 1);
            }
        }
    }

    private static Charset charset(String head) {
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = ENCODING.matcher(head.replaceFirst("^\u00EF\u00BB\u00BF", ""));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8; // the parser will say so
        }
    }

    /** Where the tag begins that a parser has just read; parsers tell the place after it. */
    String startOfTag(int line, int column) {
        if (line < 1 || line > lines.size()) {
            return line + ":" + column;
        }
        int after = Math.min(content.length(), lines.get(line - 1) + Math.max(0, column - 2));
        int start = content.lastIndexOf('<', after);
        return start < 0 ? line + ":" + column : place(start);
    }

    /** Line and column, both from 1 and in code points, of an index into the characters. */
    private String place(int index) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return (low + 1) + ":" + (content.codePointCount(lines.get(low), index) + 1);
    }

    /** Where a character of the memorandum's text stands in the file; the end of the body for one beyond it. */
    String placeOfText(int point) {
        Matcher body = Pattern.compile("<body\\b[^>]*>").matcher(content);
        if (!body.find()) {
            return "1:1";
        }
        Matcher markup = MARKUP.matcher(content);
        int at = body.end();
        int left = point;
        int notes = 0;
        while (markup.find(at)) {
            int plain = notes > 0 ? 0 : content.codePointCount(at, markup.start());
            if (plain > left) {
                return place(content.offsetByCodePoints(at, left));
            }
            left -= plain;
            String name = markup.group("name");
            boolean closes = "/".equals(markup.group("close"));
            if ("body".equals(name) && closes) {
                return place(markup.start());
            }
            if ("note".equals(name) && !"/".equals(markup.group("empty"))) {
                notes += closes ? -1 : 1;
            }
            int held = notes > 0 ? 0 : held(markup, name);
            if (held > left) {
                return place(markup.start());
            }
            left -= held;
            at = markup.end();
        }
        return place(content.length());
    }

    /** How many characters of the text a piece of markup stands for. */
    private static int held(Matcher markup, @org.jspecify.annotations.Nullable String name) {
        String cdata = markup.group("cdata");
        if (cdata != null) {
            return cdata.codePointCount(0, cdata.length());
        }
        boolean one = "g".equals(name) && !"/".equals(markup.group("close"))
                || markup.group("reference") != null
                || markup.group("line") != null;
        return one ? 1 : 0;
    }
}
