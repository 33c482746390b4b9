package memcon.edition;

import java.util.List;
import memcon.authority.EntityKind;

/**
 * A row of a table of candidates in which a curator decided something.
 *
 * @param place file and line
 * @param verdict what was decided
 * @param actor path of the actor of a document
 * @param kind what the actor is
 * @param names what the actor's entry may be called, the best first
 * @param candidate path of the candidate; empty where there is none
 * @param evidence what spoke for the candidate
 */
record Decision(
        String place,
        Verdict verdict,
        String actor,
        EntityKind kind,
        List<String> names,
        String candidate,
        String evidence) {

    /** What can be decided. */
    enum Verdict {
        /** The actor is the candidate. */
        SAME,
        /** The actor is not the candidate. */
        DIFFERENT,
        /** The actor gets an entry of its own. */
        NEW
    }

    /** The place without the folder that the table lay in: a note about it outlives that. */
    String row() {
        return place.replaceFirst("^.*[/\\\\]", "");
    }

    Decision {
        names = List.copyOf(names);
    }
}
