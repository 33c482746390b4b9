package memcon.conversation;

/**
 * The distance a teller or note-taker puts between themselves and what they report.
 *
 * @param kind the manner of it
 * @param by path of the actor whose hedge it is
 */
public record Hedge(Kind kind, String by) {

    /** Manners of hedging. */
    public enum Kind implements Term {
        /** "is said to", "reportedly". */
        HEARSAY,
        /** "allegedly", "claimed". */
        DISTANCING,
        /** "could only say", "mustered only". */
        BELITTLING;

        @Override
        public String scheme() {
            return "hedge";
        }
    }
}
