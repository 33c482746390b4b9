package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/** Who "he", "they", "we" means at a point of a conversation: ordered sieves, the first that answers wins. */
final class Pronouns {

    private final Cast cast;
    private final Turn turn;
    private final SpeakerResolver phrases;

    Pronouns(Cast cast, Turn turn, SpeakerResolver phrases) {
        this.cast = cast;
        this.turn = turn;
        this.phrases = phrases;
    }

    /** Who speaks with a cue whose subject is a pronoun. */
    List<Participant> subject(String word, Cue cue, Sentence sentence, Frame frame) {
        return switch (word) {
            case "i" -> one(cast.noteTaker());
            case "we" -> we(cue, frame);
            case "they" -> they();
            case "latter" -> one(turn.recentOther(turn.speakers()));
            case "former" -> turn.speakers();
            case ActorPhrase.OMITTED -> omitted(cue, sentence, frame);
            default -> fitting(word, heOrShe(cue, sentence, frame));
        };
    }

    /** "Then asked whether …", "Said no.": who speaks where the subject is left out, by whose turn it was. */
    private List<Participant> omitted(Cue cue, Sentence sentence, Frame frame) {
        boolean toWriter = sentence.actors().stream()
                .filter(actor -> actor.from() >= cue.at() && actor.from() <= cue.to() + 1)
                .anyMatch(actor -> WordPattern.matches(actor.pronoun(), "me|us"));
        if (toWriter) {
            return heOrShe(cue, sentence, frame);
        }
        Participant speaker = turn.speaker();
        if (speaker == null) {
            Participant salient = sentence.first() ? null : turn.salient();
            return one(salient == null ? cast.noteTaker() : salient);
        }
        Utterance last = turn.last();
        boolean asked =
                last != null && cue.at() == 0 && (last.act() == SpeechAct.ASK || last.act() == SpeechAct.REQUEST);
        boolean takesUp = WordPattern.matches(cue.act(), "answer|agree|deny|counter|concede|decline|promise|thank");
        if (!asked && !takesUp) {
            return List.of(speaker);
        }
        if (!speaker.isFirstPerson()) {
            return one(cast.noteTaker());
        }
        boolean told = last != null && last.addressees().size() == 1;
        return told ? last.addressees() : one(turn.recentOther(List.of(speaker)));
    }

    /** "She" is the woman last spoken of. */
    private List<Participant> fitting(String word, List<Participant> found) {
        if (!word.equals("she")
                || found.size() != 1
                || NameMatch.isWoman(found.get(0).honorific())) {
            return found;
        }
        List<Participant> others = cast.present().stream()
                .filter(p -> NameMatch.isWoman(p.honorific()) && !p.isFirstPerson())
                .toList();
        Participant recent = turn.mostRecent(others);
        return recent == null ? found : List.of(recent);
    }

    /** Those who speak together; after the note-taker's words those who spoke before. */
    private List<Participant> they() {
        Participant speaker = turn.speaker();
        if (turn.speakers().size() > 1 || speaker != null && speaker.kind() == EntityKind.GROUP) {
            return turn.speakers();
        }
        boolean own = speaker != null && speaker.isFirstPerson();
        return own ? one(turn.recentOther(List.of(speaker))) : List.of();
    }

    private List<Participant> we(Cue cue, Frame frame) {
        boolean together = WordPattern.matches(
                cue.lemma(),
                "discuss|agree|exchange views|exchange opinions|talk about|talk|speak about|converse|chat");
        if (together && !frame.members().isEmpty()) {
            return List.copyOf(frame.members());
        }
        return one(cast.noteTaker());
    }

    /** Who a pronoun among several who speak together means. */
    List<Participant> joined(String word) {
        return word.equals("i") || word.equals("me") || word.equals("myself")
                ? one(cast.noteTaker())
                : one(turn.salient());
    }

    private List<Participant> heOrShe(Cue cue, Sentence sentence, Frame frame) {
        Participant asker = asker(cue, sentence, frame);
        if (asker != null) {
            Participant other = other(asker, frame);
            if (other != null) {
                return List.of(other);
            }
        }
        Utterance last = turn.last();
        boolean iAsked = last != null
                && last.act() == SpeechAct.ASK
                && turn.speaker() != null
                && turn.speaker().isFirstPerson()
                && last.addressees().size() == 1;
        if (iAsked) {
            return last.addressees();
        }
        if (cue.act().equals("answer") && last != null && last.act() == SpeechAct.ASK && turn.speaker() != null) {
            Participant answering =
                    last.addressees().size() == 1 ? last.addressees().get(0) : other(turn.speaker(), frame);
            if (answering != null) {
                return List.of(answering);
            }
        }
        Participant head = firstSubject(cue, sentence, frame);
        if (head != null) {
            return List.of(head);
        }
        Participant earlier = earlierSubject(cue, sentence, frame);
        if (earlier != null) {
            return List.of(earlier);
        }
        Participant salient = turn.salient();
        if (salient != null && !salient.isFirstPerson()) {
            return List.of(salient);
        }
        Participant other = turn.recentOther(one(cast.noteTaker()));
        if (other == null && cast.noteTaker() != null) {
            other = other(cast.noteTaker(), frame);
        }
        return one(other);
    }

    /** Whose question a sentence says it answers ("to c. Khrushchev's question …, he replied"). */
    private @Nullable Participant asker(Cue cue, Sentence sentence, Frame frame) {
        for (Cue noun : sentence.cues()) {
            if (noun.link() == Cue.Link.GENITIVE
                    && noun.at() < cue.at()
                    && noun.subject() != null
                    && noun.subject().kind() != Kind.PRONOUN
                    && noun.clause() < noun.at()) {
                List<Participant> askers = phrases.resolve(noun.subject(), frame, false);
                if (askers.size() == 1 && askers.get(0).isPresent()) {
                    return askers.get(0);
                }
            }
        }
        return null;
    }

    /** Who begins the sentence: "Mr. Berglund was less categorical; he thought …". */
    private @Nullable Participant firstSubject(Cue cue, Sentence sentence, Frame frame) {
        ActorPhrase first =
                sentence.actors().isEmpty() ? null : sentence.actors().get(0);
        boolean begins = first != null
                && first.from() == 0
                && first.to() < cue.clause()
                && (first.kind() == Kind.NAME || first.kind() == Kind.ROLE);
        if (!begins
                || sentence.cues().stream()
                        .anyMatch(
                                before -> before.at() < cue.at() && before.act().equals("ask"))) {
            return null;
        }
        List<Participant> found = phrases.resolve(first, frame, false);
        return found.size() == 1 && found.get(0).isPresent() ? found.get(0) : null;
    }

    private @Nullable Participant earlierSubject(Cue cue, Sentence sentence, Frame frame) {
        for (Cue before : sentence.cues()) {
            if (before.at() >= cue.at()) {
                break;
            }
            ActorPhrase subject = before.subject();
            boolean usable =
                    before.isMain() && subject != null && (subject.kind() == Kind.NAME || subject.kind() == Kind.ROLE);
            if (usable && !before.act().equals("ask")) {
                List<Participant> found = phrases.resolve(subject, frame, false);
                return found.size() == 1 && found.get(0).isPresent() ? found.get(0) : null;
            }
        }
        return null;
    }

    /** The other one of a conversation of two; of more, the one most recently spoken of. */
    @Nullable
    Participant other(Participant one, Frame frame) {
        List<Participant> others = new ArrayList<>(frame.members());
        others.remove(one);
        if (others.size() == 1) {
            return others.get(0);
        }
        Participant acting = one.isFirstPerson() ? turn.actingOther(one) : null;
        return acting != null ? acting : turn.recentOther(List.of(one));
    }

    /** Who "him", "me", "us" means as the one addressed. */
    List<Participant> object(String word, List<Participant> speakers) {
        return switch (word) {
            case "me", "us", "myself", "ourselves" -> one(cast.noteTaker());
            case "him", "her" -> {
                List<Participant> excluded = new ArrayList<>(speakers);
                excluded.addAll(one(cast.noteTaker()));
                yield one(turn.recentOther(excluded));
            }
            default -> List.of();
        };
    }

    private static List<Participant> one(@Nullable Participant participant) {
        return participant == null ? List.of() : List.of(participant);
    }
}
