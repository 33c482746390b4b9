package memcon.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memcon.document.Memorandum;
import memcon.document.Text;
import memcon.source.Problem;

/**
 * Who says what in one document, by hand, kept apart from its text: positions and labels, no words.
 *
 * @param place the file, for messages
 * @param people the names by which each speaker may be called, the first one being the one used in the rows
 * @param use what the document is used for, {@code tuning} the rules, {@code blind}, {@code looked at later}; empty if not told
 * @param set which of several sets it belongs to; empty if not told
 * @param second whether somebody else annotated the document first
 * @param digest SHA-256 of the text to which the positions refer; empty where the text is kept beside the file
 * @param kinds what was annotated: of other kinds nothing is compared
 * @param rows the statements, in order of the file
 */
public record GoldDocument(
        String place,
        Map<String, Set<String>> people,
        String use,
        String set,
        boolean second,
        String digest,
        Set<StatementKind> kinds,
        List<Told> rows) {

    /** The use of documents that nobody reads who writes rules: only sums over several of them are told. */
    public static final String BLIND = "blind";

    public GoldDocument {
        people = new LinkedHashMap<>(people);
        kinds = Set.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /** What a person of the rows may be called. */
    Set<String> namesOf(String person) {
        return people.getOrDefault(person, Set.of(person));
    }

    /** Why this gold is not about a memorandum's text; empty if it is. */
    public Optional<Problem> misfit(Memorandum memorandum) {
        Text text = memorandum.text();
        String actual = digest(text);
        if (!digest.isEmpty() && !digest.equals(actual)) {
            return Optional.of(Problem.error(
                    place,
                    "the text of " + memorandum.origin() + " is not the one annotated: its SHA-256 is " + actual
                            + ", not " + digest,
                    "Give the text that was annotated, or place the annotation anew on this one"));
        }
        return rows.stream()
                .filter(row -> row.span().end() > text.length())
                .findFirst()
                .map(row -> Problem.error(
                        place,
                        "position " + row.span().end() + " lies beyond the text of " + memorandum.origin()
                                + ", which has " + text.length() + " characters",
                        "Give the text that was annotated, or place the annotation anew on this one"));
    }

    private static String digest(Text text) {
        try {
            byte[] bytes = text.content().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java has SHA-256", e);
        }
    }
}
