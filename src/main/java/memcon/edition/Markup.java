package memcon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * XML as it is written, to the character: unlike the platform's writers it keeps carriage returns and says how it writes
 * what XML 1.0 cannot hold.
 */
final class Markup {

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inStartTag;
    private boolean laidOut = true;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Begins an element; attributes without a value are left out. */
    Markup start(String name, Map<String, @Nullable String> attributes) {
        closeStartTag();
        newLine();
        raw("<" + name);
        attributes.forEach((attribute, value) -> {
            if (value != null) {
                raw(" " + attribute + "=\"");
                escape(value, true);
                raw("\"");
            }
        });
        open.push(name);
        inStartTag = true;
        return this;
    }

    Markup start(String name) {
        return start(name, Map.of());
    }

    Markup text(String content) {
        closeStartTag();
        escape(content, false);
        return this;
    }

    Markup end() {
        String name = open.pop();
        if (inStartTag) {
            raw("/>");
            inStartTag = false;
        } else {
            if (laidOut && lastWasEnd) {
                indent(open.size());
            }
            raw("</" + name + ">");
        }
        lastWasEnd = true;
        return this;
    }

    private boolean lastWasEnd;

    /** An element with text, or none if there is no text. */
    Markup leaf(String name, Map<String, @Nullable String> attributes, @Nullable String content) {
        if (content == null) {
            return this;
        }
        start(name, attributes);
        if (!content.isEmpty()) {
            text(content);
        }
        return end();
    }

    Markup leaf(String name, @Nullable String content) {
        return leaf(name, Map.of(), content);
    }

    Markup empty(String name, Map<String, @Nullable String> attributes) {
        return start(name, attributes).end();
    }

    /** From here on every element stands on a line of its own ({@code true}), or only the given characters are written. */
    void layOut(boolean lines) {
        laidOut = lines;
        lastWasEnd = false;
    }

    /** Characters that are markup themselves. */
    Markup raw(String characters) {
        try {
            out.append(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void newLine() {
        if (laidOut) {
            indent(open.size());
        }
        lastWasEnd = false;
    }

    private void indent(int depth) {
        raw("\n" + " ".repeat(depth));
    }

    private void closeStartTag() {
        if (inStartTag) {
            raw(">");
            inStartTag = false;
            lastWasEnd = false;
        }
    }

    private void escape(String content, boolean attribute) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            plain.append(escaped(point, attribute));
            i += Character.charCount(point);
        }
        raw(plain.toString());
    }

    private static String escaped(int point, boolean attribute) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : "\"";
            case '\n', '\t' -> attribute ? "&#" + point + ";" : Character.toString(point);
            default -> isXml(point) ? Character.toString(point) : attribute ? "\uFFFD" : character(point);
        };
    }

    /** TEI's element for a character that cannot stand for itself. */
    private static String character(int point) {
        return "<g ref=\"char:" + String.format(Locale.ROOT, "%04X", point) + "\"/>";
    }

    /** Whether XML 1.0 can hold a character (section 2.2). */
    static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
