package memcon.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/** Who a phrase means at a point of a conversation: ordered sieves, the first that answers wins. */
final class SpeakerResolver {

    private final Cast cast;
    private final Turn turn;

    SpeakerResolver(Cast cast, Turn turn) {
        this.cast = cast;
        this.turn = turn;
    }

    /** Who speaks with a cue; empty if nobody can be told. */
    List<Participant> speakers(Cue cue, Sentence sentence, Frame frame) {
        ActorPhrase subject = cue.subject();
        if (subject == null) {
            return List.of();
        }
        if (subject.kind() == Kind.PRONOUN) {
            return pronoun(subject.text(), cue, sentence, frame);
        }
        return resolve(subject, frame, cue.isMain() && cue.tense() == Cue.Tense.PAST);
    }

    /** Who a phrase that is no pronoun means. */
    List<Participant> resolve(ActorPhrase phrase, Frame frame, boolean admits) {
        return switch (phrase.kind()) {
            case PRONOUN -> objectPronoun(phrase.text(), List.of());
            case NAME -> one(name(phrase, frame, admits));
            case ROLE -> one(role(phrase, frame, admits));
            case COLLECTIVE -> one(collective(phrase, admits));
            case ALL -> all(phrase, frame);
            case JOINT -> {
                Set<Participant> all = new LinkedHashSet<>();
                for (ActorPhrase member : phrase.members()) {
                    all.addAll(
                            member.kind() == Kind.PRONOUN
                                    ? subjectPronoun(member.text())
                                    : resolve(member, frame, admits));
                }
                yield List.copyOf(all);
            }
        };
    }

    /** Everybody; of "the two Presidents", "both Ministers" those who hold the office, if they are as many. */
    private List<Participant> all(ActorPhrase phrase, Frame frame) {
        String last =
                phrase.text().substring(phrase.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String office = last.endsWith("ies") ? last.substring(0, last.length() - 3) + "y" : last.replaceFirst("s$", "");
        List<Participant> holders = cast.present().stream()
                .filter(p -> p.roles().stream().anyMatch(role -> RoleMatch.score(office, role) > 0))
                .toList();
        if (holders.size() == 2) {
            return holders;
        }
        List<Participant> all = frame.members().isEmpty() ? cast.present() : List.copyOf(frame.members());
        return all.stream().filter(p -> !p.isInterpreter()).toList();
    }

    /** The note-taker, where there is one. */
    List<Participant> own() {
        return one(cast.noteTaker());
    }

    private static List<Participant> one(@Nullable Participant participant) {
        return participant == null ? List.of() : List.of(participant);
    }

    private @Nullable Participant name(ActorPhrase phrase, Frame frame, boolean admits) {
        Participant found = cast.named(phrase, frame.members()::contains);
        if (found == null) {
            found = cast.named(phrase, participant -> true);
        }
        return found == null && admits ? cast.admit(phrase) : found;
    }

    private @Nullable Participant role(ActorPhrase phrase, Frame frame, boolean admits) {
        List<Participant> members = new ArrayList<>(frame.members());
        Participant speaking = turn.speaker();
        if (WordPattern.matches(phrase.role(), "undersigned|writer")) {
            return cast.noteTaker();
        }
        if (WordPattern.matches(phrase.role(), "guest|visitor|caller|interlocutor|host")
                && speaking != null
                && phrase.name().isEmpty()) {
            return other(speaking, frame);
        }
        Participant found = null;
        if (WordPattern.matches(phrase.role(), "excellency|highness|majesty|eminence|beatitude|lordship")
                && phrase.name().isEmpty()) {
            Participant noteTaker = cast.noteTaker();
            // Nobody calls himself so.
            members.removeIf(Participant::isFirstPerson);
            found = cast.holding(phrase, members);
            if (found == null && noteTaker != null && noteTaker.isFirstPerson()) {
                found = other(noteTaker, frame);
            }
            return found != null ? found : turn.recentOther(turn.speakers());
        }
        if (!frame.isRecorded()) {
            found = cast.holding(phrase, members);
        }
        if (found == null) {
            List<Participant> present = new ArrayList<>(cast.present());
            List<Participant> holders = cast.holders(phrase, present);
            boolean alike = holders.size() > 1
                    && turn.haveSpoken(holders)
                    && holders.stream()
                            .allMatch(p -> !p.name().isEmpty() && p.roles().contains(phrase.role()));
            boolean designated =
                    holders.stream().filter(p -> p.calledBy(phrase.text())).count() == 1;
            Participant recent = alike && !designated ? turn.mostRecent(holders) : null;
            found = recent != null ? recent : cast.holding(phrase, present);
            if (found != null && found.isFirstPerson() && (speaking == null || admits)) {
                present.remove(found);
                Participant other = cast.holding(phrase, present);
                found = other != null ? other : found;
            }
        }
        if (found == null) {
            found = cast.holding(phrase, cast.participants());
        }
        return found == null && admits && phrase.definite() ? cast.admit(phrase) : found;
    }

    private @Nullable Participant collective(ActorPhrase phrase, boolean admits) {
        for (Participant participant : cast.participants()) {
            if (participant.kind() == EntityKind.GROUP && participant.label().equalsIgnoreCase(phrase.text())) {
                return participant;
            }
        }
        return admits ? cast.admit(phrase) : null;
    }

    private List<Participant> pronoun(String word, Cue cue, Sentence sentence, Frame frame) {
        return switch (word) {
            case "i" -> one(cast.noteTaker());
            case "we" -> we(cue, frame);
            case "they" -> they();
            case "latter" -> one(turn.recentOther(turn.speakers()));
            case "former" -> turn.speakers();
            default -> heOrShe(cue, sentence, frame);
        };
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

    private List<Participant> subjectPronoun(String word) {
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
                List<Participant> askers = resolve(noun.subject(), frame, false);
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
        List<Participant> found = resolve(first, frame, false);
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
                List<Participant> found = resolve(subject, frame, false);
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
        return turn.recentOther(List.of(one));
    }

    /** Who "him", "me", "us" means as the one addressed. */
    List<Participant> objectPronoun(String word, List<Participant> speakers) {
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
}
