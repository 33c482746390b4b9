package memcon.conversation;

/** What a speaker does in saying something. */
public enum SpeechAct implements Term {
    INFORM,
    ASSERT,
    ANSWER,
    ASK,
    AGREE,
    DENY,
    CONCEDE,
    COUNTER,
    EMPHASIZE,
    REQUEST,
    PROPOSE,
    PROMISE,
    THREATEN,
    WARN,
    PRAISE,
    COMPLAIN,
    THANK,
    GREET,
    REGRET,
    ILLUSTRATE,
    DECLINE,
    OTHER;

    @Override
    public String scheme() {
        return "act";
    }
}
