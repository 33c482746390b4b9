package memcon.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that statements of more than one document take a stance toward, as an editor worded it.
 *
 * @param id path below the data base ({@code claim/…})
 * @param content a self-contained sentence without anybody's stance
 * @param polarity name of the concept in the scheme {@code polarity}: {@code positive} or {@code negative}
 * @param refersTo paths of the actors, places and events it is about
 * @param proposition its subject–predicate–object form; null if none
 */
public record ClaimEntry(
        String id,
        String content,
        String polarity,
        List<String> refersTo,
        @Nullable Proposition proposition) {

    public ClaimEntry {
        refersTo = List.copyOf(refersTo);
    }

    /**
     * A claim's subject–predicate–object form. Never itself a triple of the graph.
     *
     * @param id path below the data base
     * @param subject path of the subject
     * @param predicate name in the closed list of claim terms ({@code suppliedTo})
     * @param object path of the object
     */
    public record Proposition(String id, String subject, String predicate, String object) {}
}
