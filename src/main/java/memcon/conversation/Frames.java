package memcon.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * Which conversation is being told. An informant's account of another conversation is opened by words such as "there was
 * also a conversation with X"; from then on those who speak in it speak there, until the informant speaks to the
 * note-taker again.
 */
final class Frames {

    private final Cast cast;
    private final SpeakerResolver resolver;
    private final Records records;
    private final List<Frame> all = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private Frame recorded;
    private Frame current;

    /**
     * Words that say that somebody talked with somebody.
     *
     * @param teller whose turn it was
     * @param partner with whom the talk was
     * @param utterance the one that has the words
     */
    private record Opening(Participant teller, Participant partner, Utterance utterance) {}

    Frames(Cast cast, SpeakerResolver resolver, Records records) {
        this.cast = cast;
        this.resolver = resolver;
        this.records = records;
        this.recorded = Frame.recorded(1, 0);
        this.current = recorded;
        all.add(current);
        sit(records.listed(0, true).stream().filter(Participant::isPresent).toList());
    }

    private void sit(Collection<Participant> people) {
        recorded.members().addAll(people);
        Participant noteTaker = cast.noteTaker();
        if (noteTaker != null && noteTaker.isPresent()) {
            recorded.members().add(noteTaker);
        }
    }

    List<Frame> all() {
        return all;
    }

    /**
     * Goes on to an entry that records another conversation, of the same people unless it names others. One in which nothing
     * was said was a covering letter and no conversation.
     */
    void enter(int entry, Sentence sentence, boolean silent) {
        if (records.at(entry).isEmpty()) {
            return;
        }
        Set<Participant> before = recorded.members();
        if (silent) {
            all.remove(recorded);
        }
        recorded = Frame.recorded(all.size() + 1, entry);
        current = recorded;
        all.add(recorded);
        boolean others = silent || records.bringsOthers(entry, sentence, before);
        sit(others ? records.listed(entry, silent) : before);
    }

    Frame current() {
        return current;
    }

    Set<Participant> everybody() {
        return current.members().isEmpty() ? new LinkedHashSet<>(cast.present()) : current.members();
    }

    /** The frame in which somebody speaks. */
    Frame at(List<Participant> speakers, Sentence sentence, List<Utterance> before) {
        Participant speaker = speakers.size() == 1 ? speakers.get(0) : null;
        if (speaker == null) {
            return current;
        }
        if (speaker.isFirstPerson()) {
            current = recorded;
            current.members().add(speaker);
            return current;
        }
        if (current.members().contains(speaker)) {
            return current;
        }
        if (!current.isRecorded() && recorded.members().contains(speaker) && speaksToNoteTaker(sentence)) {
            current = recorded;
            return current;
        }
        Opening opening = openingFor(speaker);
        if (opening != null && current.isRecorded()) {
            current = Frame.told(all.size() + 1, opening.teller(), opening.utterance());
            current.members().add(opening.partner());
            all.add(current);
        }
        if (!speaker.equals(current.teller())) {
            current.members().add(speaker);
        }
        return current;
    }

    private boolean speaksToNoteTaker(Sentence sentence) {
        return sentence.actors().stream().anyMatch(actor -> actor.pronoun().equals("me"));
    }

    private @Nullable Opening openingFor(Participant speaker) {
        if (cast.participants().stream().anyMatch(Participant::isListed)) {
            return null;
        }
        for (int i = openings.size() - 1; i >= 0; i--) {
            Opening opening = openings.get(i);
            if (!opening.teller().equals(speaker) && !speaker.isFirstPerson()) {
                return opening;
            }
        }
        return null;
    }

    /** Notes the accounts that an utterance opens. */
    void said(Utterance utterance) {
        Participant teller = utterance.speaker();
        if (teller == null || teller.isFirstPerson() || !current.isRecorded()) {
            return;
        }
        List<Token> tokens = utterance.sentence().tokens();
        int event = -1;
        for (ActorPhrase actor : utterance.sentence().actors()) {
            boolean people = actor.kind() == Kind.NAME || actor.kind() == Kind.ROLE || actor.kind() == Kind.JOINT;
            if (!people || actor.from() < 2) {
                continue;
            }
            boolean with = WordPattern.matches(tokens.get(actor.from() - 1).lower(), "with|between|by|of");
            if (!with) {
                continue;
            }
            if (event < 0) {
                event = firstEvent(tokens);
            }
            if (event >= actor.from()) {
                continue;
            }
            for (Participant partner : resolver.resolve(actor, current, false)) {
                if (!partner.equals(teller)) {
                    openings.add(new Opening(teller, partner, utterance));
                }
            }
        }
    }

    /** Index of the first word for a talk or a visit; the number of tokens if there is none. */
    private static int firstEvent(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean event = WordPattern.matches(
                    tokens.get(i).lower(),
                    "conversation|conversations|talk|talks|meeting|meetings|audience|visit|visits|interview|met|received|discussion|discussions|lunch|dinner");
            if (event) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Whether somebody takes part in a conversation that is recounted. */
    boolean isTold(Participant participant) {
        return all.stream()
                .anyMatch(frame -> !frame.isRecorded() && frame.members().contains(participant));
    }
}
