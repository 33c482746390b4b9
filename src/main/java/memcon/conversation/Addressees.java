package memcon.conversation;

import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
import org.jspecify.annotations.Nullable;

/** To whom something is said: the one named, else the other one of two, else the one who spoke before. */
final class Addressees {

    private final Cast cast;
    private final Turn turn;
    private final SpeakerResolver resolver;

    Addressees(Cast cast, Turn turn, SpeakerResolver resolver) {
        this.cast = cast;
        this.turn = turn;
        this.resolver = resolver;
    }

    List<Participant> of(@Nullable Cue cue, List<Participant> speakers, Frame frame) {
        ActorPhrase phrase = cue == null ? null : cue.addressee();
        if (phrase != null) {
            List<Participant> named = phrase.kind() == Kind.PRONOUN
                    ? pronoun(phrase.text(), speakers, frame)
                    : resolver.resolve(phrase, frame, false);
            List<Participant> others =
                    named.stream().filter(p -> !speakers.contains(p)).toList();
            if (!others.isEmpty()) {
                return others;
            }
        }
        if (turn.speakers().equals(speakers) && !turn.addressees().isEmpty()) {
            return turn.addressees();
        }
        List<Participant> others = frame.members().stream()
                .filter(p -> !speakers.contains(p) && !p.isInterpreter())
                .toList();
        if (others.size() == 1) {
            return others;
        }
        Participant before = turn.speaker();
        if (before != null && !speakers.contains(before) && before.isPresent()) {
            return List.of(before);
        }
        Participant speaker = speakers.size() == 1 ? speakers.get(0) : null;
        if (speaker == null) {
            return List.of();
        }
        List<Participant> acrossTheTable = others.stream()
                .filter(p ->
                        speaker.side() != null && p.side() != null && !p.side().equals(speaker.side()))
                .toList();
        if (acrossTheTable.size() == 1) {
            return acrossTheTable;
        }
        Participant recent = turn.recentOther(List.of(speaker));
        return recent != null && frame.members().contains(recent)
                ? List.of(recent)
                : cast.noteTaker() != null && frame.members().isEmpty() ? List.of(cast.noteTaker()) : List.of();
    }

    /** "I told him": the other one at the note-taker's table, not somebody last spoken of. */
    private List<Participant> pronoun(String word, List<Participant> speakers, Frame frame) {
        boolean own = speakers.stream().anyMatch(Participant::isNoteTaker);
        List<Participant> table = frame.members().stream()
                .filter(p -> !speakers.contains(p) && !p.isInterpreter())
                .toList();
        boolean one = own && table.size() == 1 && (word.equals("him") || word.equals("her"));
        return one ? table : resolver.objectPronoun(word, speakers);
    }
}
