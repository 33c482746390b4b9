package memcon.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memcon.annotation.ActorPhrase;
import memcon.annotation.Annotations;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * Who takes turns with whom in a text, by the subjects of its verbs of speech. Whoever answers the Ambassador is not the
 * Ambassador.
 */
final class Alternation {

    private static final String TAKES_UP = "answer|agree|deny|counter|concede|decline|thank|promise";

    private final Cast cast;
    private final Map<Participant, Map<Participant, Integer>> turns = new HashMap<>();

    private @Nullable Participant before;
    private String act = "";

    private Alternation(Cast cast) {
        this.cast = cast;
    }

    static Alternation of(Annotations annotations, Cast cast) {
        Alternation alternation = new Alternation(cast);
        for (Sentence sentence : annotations.sentences()) {
            for (Cue cue : sentence.cues()) {
                if (cue.isMain() && cue.subject() != null) {
                    alternation.take(cue, cue.subject());
                }
            }
        }
        return alternation;
    }

    private void take(Cue cue, ActorPhrase subject) {
        Participant speaker = switch (subject.kind()) {
            case NAME -> cast.named(subject, p -> true);
            case ROLE -> cast.holding(subject, cast.present());
            default -> null;
        };
        if (speaker != null && before != null && !speaker.equals(before)) {
            boolean takesUp = WordPattern.matches(cue.act(), TAKES_UP) || WordPattern.matches(act, "ask|request");
            add(speaker, before, takesUp ? 2 : 1);
            add(before, speaker, takesUp ? 2 : 1);
        }
        if (speaker != null || subject.kind() != ActorPhrase.Kind.PRONOUN) {
            before = speaker;
        }
        act = cue.act();
    }

    private void add(Participant one, Participant other, int weight) {
        turns.computeIfAbsent(one, each -> new HashMap<>()).merge(other, weight, Integer::sum);
    }

    private int between(Participant one, Participant other) {
        return turns.getOrDefault(one, Map.of()).getOrDefault(other, 0);
    }

    /**
     * Which of some people holds the one of two offices: he who takes turns with the other's holder and not with its own; null
     * if that does not tell one.
     */
    @Nullable
    Participant holder(Participant office, Participant other, List<Participant> people) {
        Participant best = null;
        int most = 1;
        boolean tied = false;
        for (Participant person : people) {
            int sure = between(other, person) - between(office, person);
            tied = sure == most || sure < most && tied;
            if (sure > most) {
                best = person;
                most = sure;
            }
        }
        return tied ? null : best;
    }
}
