package memcon.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/** Everybody a document names, and who a phrase means. */
final class Cast {

    private final List<Participant> participants = new ArrayList<>();
    private final NameMatch names = new NameMatch();
    private final Map<String, RoleMatch> offices = new HashMap<>();
    private final NameIndex index = new NameIndex(names);

    /** How this document's names compare; kept, as the same names come back. */
    NameMatch names() {
        return names;
    }

    List<Participant> participants() {
        return participants;
    }

    List<Participant> present() {
        return participants.stream().filter(Participant::isPresent).toList();
    }

    @Nullable
    Participant noteTaker() {
        return participants.stream()
                .filter(Participant::isNoteTaker)
                .findFirst()
                .orElse(null);
    }

    void add(Participant participant) {
        participants.add(participant);
        index.add(participant);
    }

    /** The participant that a phrase with a name means, among those that satisfy a condition; null if none fits. */
    @Nullable
    Participant named(ActorPhrase phrase, Predicate<Participant> among) {
        if (WordPattern.matches(phrase.name(), "\\p{Lu}\\.?")) {
            return initialed(phrase.name().substring(0, 1), among);
        }
        Participant best = null;
        int bestScore = 0;
        for (Participant participant : index.fitting(phrase)) {
            if (participant.name().isEmpty()
                    || !among.test(participant)
                    || !NameMatch.honorificsFit(phrase.honorific(), participant.honorific())) {
                continue;
            }
            int score = names.score(phrase.name(), participant.name(), phrase.isTitled()) * 4;
            if (NameMatch.isWife(participant.honorific()) && !NameMatch.isWife(phrase.honorific())) {
                // Beside "Mrs. Karl" plain "Karl" is her husband, if he is there, and "Ambassador Karl" always is.
                score = !phrase.role().isEmpty() && participant.roles().isEmpty() ? 0 : score / 2;
            }
            for (String form : participant.forms()) {
                score = Math.max(score, form.equals(phrase.text()) ? 44 : 0);
            }
            if (score > 0) {
                score += participant.isPresent() ? 2 : 0;
                score += roleScore(phrase, participant) > 0 ? 1 : 0;
            }
            if (score > bestScore) {
                best = participant;
                bestScore = score;
            }
        }
        return best;
    }

    /**
     * The one whose family name begins with a letter ("asked if J. felt"), those present first; null if none or several.
     */
    private @Nullable Participant initialed(String initial, Predicate<Participant> among) {
        List<Participant> fitting = participants.stream()
                .filter(p -> !p.name().isEmpty() && among.test(p))
                .filter(p -> p.name().substring(p.name().lastIndexOf(' ') + 1).startsWith(initial))
                .filter(p -> p.name().length() > 2)
                .toList();
        List<Participant> present =
                fitting.stream().filter(Participant::isPresent).toList();
        List<Participant> likely = present.isEmpty() ? fitting : present;
        return likely.size() == 1 ? likely.get(0) : null;
    }

    /** The participants that an office fits best. */
    List<Participant> holders(ActorPhrase phrase, List<Participant> among) {
        List<Participant> holders = new ArrayList<>();
        RoleMatch asked = office(phrase.role());
        int best = 1;
        for (Participant participant : among) {
            int score = roleScore(phrase, asked, participant);
            if (score > best) {
                holders.clear();
                best = score;
            }
            if (score == best) {
                holders.add(participant);
            }
        }
        return holders;
    }

    /** The participant that an office means ("the Ambassador"), the surest first; null if none fits. */
    @Nullable
    Participant holding(ActorPhrase phrase, List<Participant> among) {
        Participant best = null;
        int bestScore = 0;
        RoleMatch asked = office(phrase.role());
        for (Participant participant : among) {
            int score = roleScore(phrase, asked, participant);
            if (score > bestScore) {
                best = participant;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whom "the guest", "my interlocutor" means where one alone came or was received; null if it is no such word or nobody did. */
    @Nullable
    Participant guest(ActorPhrase phrase) {
        if (!phrase.name().isEmpty() || !WordPattern.matches(phrase.role(), "guest|visitor|caller|interlocutor")) {
            return null;
        }
        List<Participant> guests =
                participants.stream().filter(Participant::isGuest).toList();
        return guests.size() == 1 ? guests.get(0) : null;
    }

    private int roleScore(ActorPhrase phrase, Participant participant) {
        return roleScore(phrase, office(phrase.role()), participant);
    }

    private static int roleScore(ActorPhrase phrase, RoleMatch asked, Participant participant) {
        int best = 0;
        for (RoleMatch held : participant.offices()) {
            best = Math.max(best, asked.score(held));
        }
        if (best > 0 && !phrase.country().isEmpty() && !participant.countries().isEmpty()) {
            boolean shared =
                    participant.countries().stream().anyMatch(country -> sharesWord(country, phrase.country()));
            best = shared ? best + 3 : best - 6;
        }
        return best;
    }

    private RoleMatch office(String role) {
        return offices.computeIfAbsent(role, RoleMatch::new);
    }

    static boolean sharesWord(String a, String b) {
        for (String word : a.split(" ", -1)) {
            for (String other : b.split(" ", -1)) {
                int common = Math.min(Math.min(word.length(), other.length()), 5);
                if (common >= 2 && word.regionMatches(true, 0, other, 0, common)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Unites somebody found by name with the one listed only by office, where one alone is listed with it: the list's
     * "The Greek Ambassador" is the text's "Ambassador Dendramis".
     */
    Participant unite(Participant found, ActorPhrase phrase) {
        if (found.isListed() || found.roles().isEmpty()) {
            return found;
        }
        List<Participant> nameless = participants.stream()
                .filter(p -> p.isPresent()
                        && p.name().isEmpty()
                        && found.roles().stream()
                                .anyMatch(role -> p.offices().stream()
                                        .anyMatch(held -> office(role).score(held) >= 8)))
                .filter(p -> p.countries().isEmpty()
                        || found.countries().isEmpty()
                        || p.countries().stream()
                                .anyMatch(c -> found.countries().stream().anyMatch(d -> sharesWord(c, d))))
                .toList();
        if (nameless.size() != 1) {
            return found;
        }
        Participant listed = merge(nameless.get(0), found);
        absorb(listed, phrase);
        return listed;
    }

    /** Makes one of an office and a name. */
    Participant merge(Participant office, Participant named) {
        office.addName(named.name(), named.label(), named.honorific());
        named.forms().forEach(office::addForm);
        named.roles().forEach(office::addRole);
        named.countries().forEach(office::addCountry);
        if (named.isNoteTaker()) {
            office.setNoteTaker();
        }
        participants.remove(named);
        index.remove(named);
        return office;
    }

    /** The member of the cast that a phrase of a name or an office means, a new one if there is none as yet. */
    Participant find(ActorPhrase phrase) {
        Participant found = phrase.kind() == Kind.NAME
                ? named(phrase, participant -> true)
                : participants.stream()
                        .filter(p -> p.name().isEmpty() && p.roles().contains(phrase.role()))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            return admit(phrase);
        }
        absorb(found, phrase);
        return found;
    }

    /** Like {@link #find}, but an office means whoever is known to hold the very same one, also by name. */
    Participant findHolder(ActorPhrase phrase) {
        if (phrase.kind() != Kind.ROLE) {
            return find(phrase);
        }
        List<Participant> same = participants.stream()
                .filter(p -> p.roles().contains(phrase.role()))
                .toList();
        Participant holder = holding(phrase, same);
        return holder != null ? holder : find(phrase);
    }

    /** A new member of the cast, made of a phrase. */
    Participant admit(ActorPhrase phrase) {
        EntityKind kind = switch (phrase.kind()) {
            case NAME -> EntityKind.PERSON;
            case ROLE -> EntityKind.PERSON;
            case COMMON -> phrase.text().endsWith("s") ? EntityKind.GROUP : EntityKind.PERSON;
            default -> EntityKind.GROUP;
        };
        Participant participant = new Participant(kind, phrase.text());
        absorb(participant, phrase);
        add(participant);
        return participant;
    }

    /** Adds what a phrase tells of a participant. */
    void absorb(Participant participant, ActorPhrase phrase) {
        if (phrase.kind() == Kind.NAME) {
            participant.addName(phrase.name(), phrase.text(), phrase.honorific());
        } else {
            participant.addForm(phrase.text());
        }
        if (phrase.alias() != null) {
            participant.addForm(phrase.alias());
        }
        participant.addRole(phrase.role());
        if (phrase.kind() != Kind.COLLECTIVE) {
            participant.addCountry(phrase.country());
        }
    }
}
