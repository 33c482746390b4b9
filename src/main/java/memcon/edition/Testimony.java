package memcon.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.conversation.Conversation;
import memcon.conversation.Statement;
import org.jspecify.annotations.Nullable;

/** Who tells what: the statement above a statement, and above that the account it belongs to. */
final class Testimony {

    private final Map<String, Conversation> conversations = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final String noteTaker;

    Testimony(List<Conversation> conversations, List<Statement> statements, String noteTaker) {
        conversations.forEach(conversation -> this.conversations.put(conversation.id(), conversation));
        statements.forEach(statement -> this.statements.put(statement.id(), statement));
        this.noteTaker = noteTaker;
    }

    /**
     * Path of the one in whose account a statement stands, whose distance a hedge shows unless an editor says otherwise:
     * the teller of the conversation that it, or the nearest statement above it, is made in.
     */
    String teller(Statement statement) {
        Set<String> seen = new HashSet<>();
        @Nullable Statement at = statement;
        while (at != null && at.conversation() == null && seen.add(at.id())) {
            at = at.reportedIn() == null ? null : statements.get(at.reportedIn());
        }
        Conversation conversation =
                at == null || at.conversation() == null ? null : conversations.get(at.conversation());
        Statement opener =
                conversation == null || conversation.toldBy() == null ? null : statements.get(conversation.toldBy());
        return opener == null || opener.speakers().isEmpty()
                ? noteTaker
                : opener.speakers().get(0);
    }
}
