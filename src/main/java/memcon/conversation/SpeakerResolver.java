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
    private final NarrativeTense narrative;
    private final Pronouns pronouns;

    SpeakerResolver(Cast cast, Turn turn, NarrativeTense narrative) {
        this.cast = cast;
        this.turn = turn;
        this.narrative = narrative;
        this.pronouns = new Pronouns(cast, turn, this);
    }

    /** Who speaks with a cue; empty if nobody can be told. */
    List<Participant> speakers(Cue cue, Sentence sentence, Frame frame) {
        ActorPhrase subject = cue.subject();
        if (subject == null) {
            return List.of();
        }
        if (subject.kind() == Kind.PRONOUN) {
            return pronouns.subject(subject.text(), cue, sentence, frame);
        }
        return resolve(subject, frame, cue.isMain() && narrative.tells(cue.tense()));
    }

    /** Who a phrase that is no pronoun means. */
    List<Participant> resolve(ActorPhrase phrase, Frame frame, boolean admits) {
        return switch (phrase.kind()) {
            case PRONOUN -> pronouns.object(phrase.text(), List.of());
            case NAME -> one(name(phrase, frame, admits));
            case ROLE -> one(role(phrase, frame, admits));
            case COMMON -> one(outsider(phrase, admits));
            case COLLECTIVE -> one(collective(phrase, admits));
            case ALL -> all(phrase, frame);
            case JOINT -> {
                Set<Participant> all = new LinkedHashSet<>();
                for (ActorPhrase member : phrase.members()) {
                    all.addAll(
                            member.kind() == Kind.PRONOUN
                                    ? pronouns.joined(member.text())
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
        Participant guest = cast.guest(phrase);
        Participant own = cast.noteTaker();
        boolean toWriter = own != null && own.isFirstPerson();
        boolean interlocutor = phrase.role().equals("interlocutor");
        if (guest != null && frame.isRecorded() && (toWriter || !interlocutor)) {
            return guest;
        }
        if (interlocutor
                && toWriter
                && phrase.name().isEmpty()
                && phrase.country().isEmpty()) {
            return pronouns.other(own, frame);
        }
        if (WordPattern.matches(phrase.role(), "guest|visitor|caller|interlocutor|host")
                && speaking != null
                && phrase.name().isEmpty()) {
            return pronouns.other(speaking, frame);
        }
        Participant found = null;
        if (WordPattern.matches(phrase.role(), "excellency|highness|majesty|eminence|beatitude|lordship")
                && phrase.name().isEmpty()) {
            Participant noteTaker = cast.noteTaker();
            // Nobody calls himself so.
            members.removeIf(Participant::isFirstPerson);
            found = cast.holding(phrase, members);
            if (found == null && noteTaker != null && noteTaker.isFirstPerson()) {
                found = pronouns.other(noteTaker, frame);
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
            Participant salient = turn.salient();
            boolean near = holders.size() > 1
                    && !phrase.country().isEmpty()
                    && salient != null
                    && holders.contains(salient)
                    && !designated
                    && holders.stream().noneMatch(Participant::isListed);
            found = recent != null ? recent : near ? salient : cast.holding(phrase, present);
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

    /** Somebody not present whom a text calls so. */
    @Nullable
    Participant outsider(ActorPhrase phrase, boolean admits) {
        for (Participant participant : cast.participants()) {
            if (!participant.isPresent() && participant.label().equalsIgnoreCase(phrase.text())) {
                return participant;
            }
        }
        return admits ? cast.admit(phrase) : null;
    }

    private @Nullable Participant collective(ActorPhrase phrase, boolean admits) {
        for (Participant participant : cast.participants()) {
            if (participant.kind() == EntityKind.GROUP && participant.label().equalsIgnoreCase(phrase.text())) {
                return participant;
            }
        }
        return admits ? cast.admit(phrase) : null;
    }

    /** The other one of a conversation of two; of more, the one most recently spoken of. */
    @Nullable
    Participant other(Participant one, Frame frame) {
        return pronouns.other(one, frame);
    }

    /** Who "him", "me", "us" means as the one addressed. */
    List<Participant> objectPronoun(String word, List<Participant> speakers) {
        return pronouns.object(word, speakers);
    }
}
