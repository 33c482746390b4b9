package memcon.conversation;

/**
 * A relation from one claim to another.
 *
 * @param id path of the link's own node below the data base
 * @param kind which relation
 * @param other path of the other claim
 * @param confidence from 0 to 1; 1 for an editor's
 */
public record ClaimLink(String id, Kind kind, String other, double confidence) {

    /** Relations between claims; each is also a property. */
    public enum Kind {
        CONTRADICTS,
        RESTATES,
        SUPPORTS
    }
}
