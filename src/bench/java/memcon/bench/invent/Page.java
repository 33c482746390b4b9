package memcon.bench.invent;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A document as it is written, with what is gold in it. Every character of it is one code point. */
final class Page {

    private static final int WIDTH = 72;

    /** A passage and who speaks in it; {@code kind}, {@code acts} and {@code mode} as the gold tells them. */
    private record Row(int start, int end, String kind, String speaker, String addressee, String acts, String mode) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Set<String>> people = new LinkedHashMap<>();

    Page add(String words) {
        text.append(words);
        return this;
    }

    Page line(String words) {
        text.append(words).append('\n');
        return this;
    }

    /** Ends the paragraph. */
    Page gap() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append("\n\n");
        return this;
    }

    int length() {
        return text.length();
    }

    void knows(Person person) {
        people.put(person.full(), person.names());
    }

    void knows(String source) {
        people.putIfAbsent(source, Set.of());
    }

    /** A sentence in which somebody speaks, and the space after it. */
    void says(String speaker, String addressee, Cue cue, String mode, String sentence) {
        int start = text.length();
        text.append(sentence);
        rows.add(new Row(start, text.length(), "principal", speaker, addressee, cue.acts(), mode));
        text.append(' ');
    }

    /** The end of the sentence that was written last is what somebody said elsewhere. */
    void nests(String source, String from) {
        Row outer = rows.get(rows.size() - 1);
        int start = text.lastIndexOf(from);
        rows.add(new Row(start, outer.end() - 1, "nested", source, "", "inform|assert", "indirect"));
    }

    /** Breaks the lines from a place on; a space becomes a line feed, so that every place stays. */
    void breakLines(int from) {
        int begin = from;
        int space = -1;
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                begin = at + 1;
                space = -1;
            } else if (text.charAt(at) == ' ') {
                if (at - begin > WIDTH && space >= 0) {
                    text.setCharAt(space, '\n');
                    begin = space + 1;
                }
                space = at;
            }
        }
    }

    String text() {
        return text.toString();
    }

    String gold() {
        StringBuilder gold = new StringBuilder("# Who says what in this invented memorandum, by whom it was invented.\n"
                + "# use: invented\n# kinds: principal nested\n# sha256: " + digest() + "\n");
        people.forEach((person, names) -> gold.append("# people: ")
                .append(person)
                .append(" = ")
                .append(String.join(" | ", names))
                .append('\n'));
        for (Row row : rows) {
            gold.append(String.join(
                            "\t",
                            Integer.toString(row.start),
                            Integer.toString(row.end),
                            row.kind,
                            row.speaker,
                            row.addressee,
                            row.acts,
                            row.mode))
                    .append('\n');
        }
        return gold.toString();
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
