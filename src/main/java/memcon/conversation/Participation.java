package memcon.conversation;

/**
 * An actor's part in a conversation.
 *
 * @param actor path of the actor
 * @param role in what role
 */
public record Participation(String actor, Role role) {

    /** Roles in a conversation. */
    public enum Role implements Term {
        INTERLOCUTOR,
        NOTE_TAKER,
        INFORMANT,
        INTERPRETER,
        PRESENT;

        @Override
        public String scheme() {
            return "role";
        }
    }
}
