package memcon.conversation;

/** How a memorandum renders what was said. */
public enum Mode implements Term {
    /** In the speaker's words: quoted, or a turn of a transcript. */
    DIRECT,
    /** Reported with a cue. */
    INDIRECT,
    /** Reported without a cue. */
    FREE_INDIRECT,
    /** Only the subject of talk is given. */
    TOPIC;

    @Override
    public String scheme() {
        return "mode";
    }
}
