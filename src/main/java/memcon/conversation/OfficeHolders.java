package memcon.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/** Finds out who holds an office that a document names without a name. */
final class OfficeHolders {

    private final Annotations annotations;
    private final Cast cast;

    OfficeHolders(Annotations annotations, Cast cast) {
        this.annotations = annotations;
        this.cast = cast;
    }

    /** "Secretary and Mrs. Bird": the office is the husband's. */
    void couples() {
        for (Sentence sentence : annotations.sentences()) {
            for (ActorPhrase joint : sentence.actors()) {
                List<ActorPhrase> members = joint.members();
                for (int i = 0; i + 1 < members.size(); i++) {
                    ActorPhrase office = members.get(i);
                    ActorPhrase wife = members.get(i + 1);
                    if (office.kind() == Kind.ROLE && NameMatch.isWife(wife.honorific())) {
                        husband(office, wife);
                    }
                }
            }
        }
    }

    private void husband(ActorPhrase office, ActorPhrase wife) {
        String family = wife.name().substring(wife.name().lastIndexOf(' ') + 1);
        ActorPhrase husband = office.withName(family);
        Participant known = cast.named(husband, p -> !NameMatch.isWife(p.honorific()));
        if (known != null) {
            known.addRole(office.role());
        } else {
            cast.admit(husband);
        }
    }

    /**
     * Of one office without a name and one name without an office, both present and not both listed, the one is the
     * other's: who else should "the Secretary of State" be, when Lord Harnham talks with an ambassador.
     */
    void eliminate() {
        author();
        List<Participant> offices = cast.present().stream()
                .filter(p -> isNameless(p) && !p.isFirstPerson())
                .toList();
        if (offices.size() == 2 && offices.stream().allMatch(Participant::isIntroduced)) {
            counterparts(offices.get(0), offices.get(1));
        }
        if (offices.size() != 1) {
            return;
        }
        Participant office = offices.get(0);
        List<Participant> names = cast.present().stream()
                .filter(p -> !p.name().isEmpty() && p.roles().isEmpty() && !p.isInterpreter() && !p.isFirstPerson())
                .toList();
        List<Participant> unlisted = names.stream().filter(p -> !p.isListed()).toList();
        if (!office.isIntroduced() && !opens(office)) {
            return;
        }
        if (names.size() == 1
                && !(office.isListed() && names.get(0).isListed())
                && (!office.isListed() || speaksOften(names.get(0)))) {
            cast.merge(office, names.get(0));
        } else if (unlisted.size() == 1
                && (office.isListed()
                        ? speaksOften(unlisted.get(0))
                        : unlisted.get(0).isIntroduced())) {
            cast.merge(office, unlisted.get(0));
        }
    }

    /** "Between the Secretary General and the Ambassador": of those named in the text each is the one who answers the other. */
    private void counterparts(Participant one, Participant other) {
        List<Participant> names = cast.present().stream()
                .filter(p -> !p.name().isEmpty() && p.roles().isEmpty() && !p.isInterpreter() && !p.isFirstPerson())
                .toList();
        Alternation alternation = Alternation.of(annotations, cast);
        Participant first = alternation.holder(one, other, names);
        Participant second = alternation.holder(other, one, names);
        if (first != null && !first.equals(second)) {
            cast.merge(one, first);
        }
        if (second != null && !second.equals(first)) {
            cast.merge(other, second);
        }
    }

    /** Whether a text in the first person begins with somebody's coming: "The Greek Ambassador called on me". */
    private boolean opens(Participant office) {
        Participant author = cast.noteTaker();
        return author != null
                && author.isFirstPerson()
                && annotations.sentences().stream()
                        .limit(2)
                        .flatMap(sentence -> ActorPhrase.apart(sentence.actors()).stream())
                        .anyMatch(
                                phrase -> phrase.kind() == Kind.ROLE && cast.holding(phrase, List.of(office)) != null);
    }

    private static boolean isNameless(Participant participant) {
        return participant.name().isEmpty()
                && !participant.roles().isEmpty()
                && participant.kind() == EntityKind.PERSON;
    }

    /** "I", an author whom no list names, is the one listed only by an office of which the text never speaks. */
    private void author() {
        Participant author = cast.noteTaker();
        if (author == null
                || !author.isFirstPerson()
                || author.isListed()
                || author.name().isEmpty()) {
            return;
        }
        List<Participant> offices = cast.present().stream()
                .filter(p -> isNameless(p) && p.isListed() && subjects(p) == 0)
                .toList();
        if (offices.size() == 1 && author.roles().isEmpty()) {
            cast.merge(offices.get(0), author).setFirstPerson();
        }
    }

    /** Whether somebody says more than a casual word: one of two or three who talk, not one who interrupts. */
    private boolean speaksOften(Participant participant) {
        int all = subjects(null);
        int own = subjects(participant);
        return own > 0 && own * 5 >= all;
    }

    /** How many main clauses of speech have somebody as subject; all of them for null. */
    private int subjects(@Nullable Participant participant) {
        if (counts == null) {
            counts = count();
        }
        return participant == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(participant, 0);
    }

    private @Nullable Map<Participant, Integer> counts;

    private Map<Participant, Integer> count() {
        Map<Participant, Integer> found = new HashMap<>();
        for (Sentence sentence : annotations.sentences()) {
            for (Cue cue : sentence.cues()) {
                ActorPhrase subject = cue.subject();
                Participant participant = subject == null || !cue.isMain()
                        ? null
                        : switch (subject.kind()) {
                            case NAME -> cast.named(subject, p -> true);
                            case ROLE -> cast.holding(subject, cast.present());
                            default -> null;
                        };
                if (participant != null) {
                    found.merge(participant, 1, Integer::sum);
                }
            }
        }
        return found;
    }
}
