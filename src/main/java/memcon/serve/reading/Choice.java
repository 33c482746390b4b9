package memcon.serve.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Which statements of a text are marked; empty means all of them.
 *
 * @param speaker key of an actor, as in {@link Keys}
 * @param act key of a speech act
 * @param level of testimony, in digits
 * @param event key of an event
 * @param contestedOnly whether only statements count whose claims are contested
 */
record Choice(String speaker, String act, String level, String event, boolean contestedOnly) {

    static final Choice ALL = new Choice("", "", "", "", false);

    boolean isAll() {
        return equals(ALL);
    }

    boolean takes(Statement statement, Keys keys) {
        return (!contestedOnly || statement.isContested())
                && (level.isEmpty() || level.equals(Integer.toString(statement.level())))
                && isAmong(speaker, statement.speakers(), keys)
                && isAmong(act, statement.acts(), keys)
                && isAmong(event, statement.events(), keys);
    }

    private static boolean isAmong(String wanted, List<Node> found, Keys keys) {
        return wanted.isEmpty() || found.stream().anyMatch(node -> keys.of(node).equals(wanted));
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("speaker", speaker);
        parameters.put("act", act);
        parameters.put("level", level);
        parameters.put("event", event);
        parameters.put("contested", contestedOnly ? "yes" : "");
        return parameters;
    }
}
