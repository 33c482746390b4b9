package memcon.edition;

import java.util.List;
import memcon.conversation.Mode;
import memcon.conversation.SpeechAct;
import memcon.conversation.Statement;
import memcon.document.Span;

/**
 * A speech act as one reader, a person or the extractor, tells it: who says what to whom, where.
 *
 * @param passages where the words stand, in code points
 * @param kind what it is
 * @param speakers who speaks, by path or by name; empty where that cannot be told
 * @param addressees who is spoken to, likewise
 * @param acts what the speaker does in it; a person may find several right, the best one first
 * @param mode how it is rendered
 */
public record Told(
        List<Span> passages,
        StatementKind kind,
        List<String> speakers,
        List<String> addressees,
        List<SpeechAct> acts,
        Mode mode) {

    public Told {
        passages = List.copyOf(passages);
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        acts = List.copyOf(acts);
    }

    static Told of(Statement statement) {
        return new Told(
                statement.passages(),
                StatementKind.of(statement),
                statement.speakers(),
                statement.addressees(),
                List.of(statement.act()),
                statement.mode());
    }

    /** From the first position of its words to the last. */
    Span span() {
        return new Span(
                passages.get(0).start(), passages.get(passages.size() - 1).end());
    }

    /** What it does in the first place. */
    SpeechAct act() {
        return acts.get(0);
    }

    Attribution attribution() {
        return new Attribution(passages, List.of(speakers));
    }
}
