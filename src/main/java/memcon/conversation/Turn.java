package memcon.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose turn it is while a text is read sentence by sentence. */
final class Turn {

    private List<Participant> speakers = List.of();
    private List<Participant> addressees = List.of();
    private final List<Participant> recent = new ArrayList<>();
    private final List<Participant> acting = new ArrayList<>();
    private final Set<Participant> spoken = new HashSet<>();
    private @Nullable Participant salient;
    private @Nullable Utterance last;

    boolean isOpen() {
        return !speakers.isEmpty();
    }

    List<Participant> speakers() {
        return speakers;
    }

    List<Participant> addressees() {
        return addressees;
    }

    @Nullable
    Participant speaker() {
        return speakers.size() == 1 ? speakers.get(0) : null;
    }

    /** The last utterance; null before the first. */
    @Nullable
    Utterance last() {
        return last;
    }

    /** Whom a pronoun would most readily mean; null if nobody was spoken of yet. */
    @Nullable
    Participant salient() {
        return salient;
    }

    void close() {
        speakers = List.of();
        addressees = List.of();
    }

    /** Begins a turn of which nothing was said yet: its label stands alone. */
    void begin(List<Participant> speaking, List<Participant> to) {
        speakers = speaking;
        addressees = to;
        speakers.forEach(this::touch);
    }

    void take(Utterance utterance) {
        last = utterance;
        spoken.addAll(utterance.speakers());
        speakers = utterance.speakers();
        addressees = utterance.addressees();
        for (Participant speaker : speakers) {
            touch(speaker);
        }
    }

    /** What was said before goes on after words in brackets. */
    void resume(Turn before) {
        speakers = before.speakers;
        addressees = before.addressees;
        salient = before.salient;
        last = before.last;
        speakers.forEach(this::mention);
    }

    /** Whose turn it is now, to be resumed. */
    Turn copy() {
        Turn copy = new Turn();
        copy.speakers = speakers;
        copy.addressees = addressees;
        copy.salient = salient;
        copy.last = last;
        return copy;
    }

    /** Marks somebody as the one last spoken of as acting. */
    void touch(Participant participant) {
        salient = participant;
        acting.remove(participant);
        acting.add(participant);
        mention(participant);
    }

    /** Marks somebody as spoken of. */
    void mention(Participant participant) {
        recent.remove(participant);
        recent.add(participant);
    }

    /** The other one present who spoke or did something last; null if none did. */
    @Nullable
    Participant actingOther(Participant one) {
        for (int i = acting.size() - 1; i >= 0; i--) {
            if (!acting.get(i).equals(one) && acting.get(i).isPresent()) {
                return acting.get(i);
            }
        }
        return null;
    }

    /** Whether each of some has already spoken. */
    boolean haveSpoken(List<Participant> all) {
        return spoken.containsAll(all);
    }

    /** The one among some who was spoken of most recently; null if none was. */
    @Nullable
    Participant mostRecent(List<Participant> among) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (among.contains(recent.get(i))) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** The one most recently spoken of who is none of those given; null if there is none. */
    @Nullable
    Participant recentOther(List<Participant> excluded) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (!excluded.contains(recent.get(i)) && recent.get(i).isPresent()) {
                return recent.get(i);
            }
        }
        return null;
    }
}
