package memcon.conversation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an utterance answers, agrees with or contradicts: the last words of the other side. */
final class Responses {

    /**
     * Paths of earlier statements that one takes up.
     *
     * @param respondsTo those it answers
     * @param agreesWith those it agrees with
     * @param disagreesWith those it contradicts
     */
    record Links(List<String> respondsTo, List<String> agreesWith, List<String> disagreesWith) {}

    private final List<Utterance> said = new ArrayList<>();

    Links of(Utterance utterance, IdentityHashMap<Utterance, Statement> statements) {
        Utterance question = question(utterance);
        Utterance other = other(utterance);
        if (utterance.depth() == Utterance.Depth.PRINCIPAL) {
            said.add(utterance);
        }
        if (utterance.depth() != Utterance.Depth.PRINCIPAL) {
            return new Links(List.of(), List.of(), List.of());
        }
        boolean cued = utterance.cue() != null || utterance.rule().equals("label");
        List<String> responds = cued && question != null ? path(question, statements) : List.of();
        boolean answers = utterance.act() == SpeechAct.ANSWER
                || utterance.act() == SpeechAct.COUNTER
                || utterance.act() == SpeechAct.DECLINE;
        if (responds.isEmpty() && answers && other != null) {
            responds = path(other, statements);
        }
        List<String> agrees = utterance.act() == SpeechAct.AGREE && other != null ? path(other, statements) : List.of();
        boolean against = utterance.act() == SpeechAct.DENY || utterance.act() == SpeechAct.COUNTER;
        List<String> disagrees = against && other != null ? path(other, statements) : List.of();
        return new Links(responds, agrees, disagrees);
    }

    private static List<String> path(Utterance utterance, IdentityHashMap<Utterance, Statement> statements) {
        Statement statement = statements.get(utterance);
        return statement == null ? List.of() : List.of(statement.id());
    }

    /** The question just asked by somebody else and not yet answered. */
    private @Nullable Utterance question(Utterance utterance) {
        for (int i = said.size() - 1; i >= Math.max(0, said.size() - 3); i--) {
            Utterance before = said.get(i);
            if (before.frame() != utterance.frame() || before.speakers().equals(utterance.speakers())) {
                return null;
            }
            if (before.act() == SpeechAct.ASK) {
                return before;
            }
            if (before.depth() == Utterance.Depth.PRINCIPAL && before.act() != SpeechAct.ASK) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Utterance other(Utterance utterance) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Utterance before = said.get(i);
            if (before.frame() == utterance.frame() && !before.speakers().equals(utterance.speakers())) {
                return before;
            }
        }
        return null;
    }
}
