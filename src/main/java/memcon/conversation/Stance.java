package memcon.conversation;

import memcon.document.Span;

/**
 * One statement's stance toward one claim.
 *
 * @param id path below the data base
 * @param claim path of the claim
 * @param type what the speaker does with the claim
 * @param certainty the speaker's certainty
 * @param evidence the words
 * @param origin who made this node
 */
public record Stance(String id, String claim, Type type, Certainty certainty, Span evidence, Origin origin) {

    /** The attitudes a statement can take; each is also a shortcut property from statement to claim. */
    public enum Type implements Term {
        ASSERTS,
        CONCEDES,
        PREDICTS,
        PROMISES,
        PRESUPPOSES,
        DENIES,
        ASKS,
        SUPPOSES,
        REQUESTS,
        PROPOSES,
        WARNS_OF,
        THREATENS;

        @Override
        public String scheme() {
            return "stance";
        }
    }

    /** The speaker's certainty, not ours. */
    public enum Certainty implements Term {
        CERTAIN,
        PROBABLE,
        POSSIBLE;

        @Override
        public String scheme() {
            return "certainty";
        }
    }
}
