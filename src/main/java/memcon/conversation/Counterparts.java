package memcon.conversation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * To whom everything was said in the end, seen when all is read: the one the words name, the one called upon, the other of
 * two, the one of the other side who spoke before, or, as nobody has yet, who speaks next.
 */
final class Counterparts {

    /** How far to look for whoever speaks before or after. */
    private static final int REACH = 60;

    private final Cast cast;
    private final Sides sides;
    private final List<Utterance> principal;
    private final IdentityHashMap<Utterance, List<Participant>> addressees = new IdentityHashMap<>();

    private Counterparts(Cast cast, List<Utterance> utterances) {
        this.cast = cast;
        this.sides = new Sides(cast);
        this.principal = utterances.stream()
                .filter(utterance -> utterance.depth() == Utterance.Depth.PRINCIPAL)
                .toList();
    }

    static Counterparts of(Cast cast, List<Utterance> utterances) {
        Counterparts counterparts = new Counterparts(cast, utterances);
        counterparts.decide();
        return counterparts;
    }

    /** Who is spoken to; nobody where that cannot be told. */
    List<Participant> of(Utterance utterance) {
        return addressees.getOrDefault(utterance, utterance.addressees());
    }

    private void decide() {
        Map<Frame, Set<Participant>> tables = tables();
        for (int i = 0; i < principal.size(); i++) {
            Utterance utterance = principal.get(i);
            Utterance before = i == 0 ? null : principal.get(i - 1);
            List<Participant> named = named(utterance);
            if (!named.isEmpty()) {
                addressees.put(utterance, named);
            } else if (before != null && goesOn(utterance, before) && !of(before).isEmpty()) {
                addressees.put(utterance, of(before));
            } else if (utterance.speaker() != null) {
                List<Participant> others = tables.getOrDefault(utterance.frame(), Set.of()).stream()
                        .filter(p -> !p.equals(utterance.speaker()) && !p.isInterpreter())
                        .toList();
                List<Participant> found = others.size() == 1 ? others : guess(i, utterance.speaker(), others);
                if (!found.isEmpty()) {
                    addressees.put(utterance, found);
                }
            }
        }
    }

    private static boolean goesOn(Utterance utterance, Utterance before) {
        return utterance.frame() == before.frame() && utterance.speakers().equals(before.speakers());
    }

    /** Who sits at the table of each conversation: its members, and whoever speaks in it. */
    private Map<Frame, Set<Participant>> tables() {
        Map<Frame, Set<Participant>> tables = new IdentityHashMap<>();
        for (Utterance utterance : principal) {
            Set<Participant> table = tables.computeIfAbsent(
                    utterance.frame(), frame -> new LinkedHashSet<>(frame.members()));
            table.addAll(utterance.speakers());
        }
        return tables;
    }

    /** Whom the words name: as the cue's object ("told him"), or by calling upon him ("Comrade Wei, what …?"). */
    private List<Participant> named(Utterance utterance) {
        boolean object = utterance.cue() != null && utterance.cue().addressee() != null;
        if (object && !utterance.addressees().isEmpty()) {
            return utterance.addressees();
        }
        return utterance.mode() == Mode.DIRECT ? calledUpon(utterance) : List.of();
    }

    private List<Participant> calledUpon(Utterance utterance) {
        List<Token> tokens = utterance.sentence().tokens();
        for (ActorPhrase phrase : utterance.sentence().actors()) {
            boolean titled = phrase.kind() == Kind.NAME && phrase.isTitled() || phrase.kind() == Kind.ROLE;
            if (!titled || tokens.get(phrase.from()).start() < utterance.content()) {
                continue;
            }
            Token next = phrase.to() < tokens.size() ? tokens.get(phrase.to()) : null;
            Token previous = phrase.from() == 0 ? null : tokens.get(phrase.from() - 1);
            boolean begins = previous == null || previous.start() < utterance.content() || isMark(previous, "[\"“'(]");
            boolean apart = previous != null && isMark(previous, ",");
            boolean ends = next == null || isMark(next, "[.?!\"”]");
            if ((begins && next != null && isMark(next, "[,!]")) || (apart && ends)) {
                Participant found = phrase.kind() == Kind.NAME
                        ? cast.named(phrase, Participant::isPresent)
                        : cast.holding(phrase, others(utterance.speakers()));
                if (found != null && !utterance.speakers().contains(found)) {
                    return List.of(found);
                }
            }
        }
        return List.of();
    }

    private List<Participant> others(List<Participant> speakers) {
        return cast.present().stream().filter(p -> !speakers.contains(p)).toList();
    }

    private static boolean isMark(Token token, String pattern) {
        return !token.isWord() && WordPattern.matches(token.text(), pattern);
    }

    /** The one across the table who spoke last, else who speaks next, else who is listed first. */
    private List<Participant> guess(int at, Participant speaker, List<Participant> others) {
        Participant found = nearest(at, -1, speaker, others);
        if (found == null) {
            found = nearest(at, 1, speaker, others);
        }
        if (found == null) {
            found = others.stream()
                    .filter(other -> sides.areOpposed(speaker, other))
                    .findFirst()
                    .orElse(null);
        }
        return found == null ? List.of() : List.of(found);
    }

    private @Nullable Participant nearest(int at, int step, Participant speaker, List<Participant> others) {
        Frame frame = principal.get(at).frame();
        for (int i = at + step; i >= 0 && i < principal.size() && Math.abs(i - at) <= REACH; i += step) {
            Participant other = principal.get(i).speaker();
            if (principal.get(i).frame() == frame
                    && other != null
                    && others.contains(other)
                    && !sides.areTogether(speaker, other)) {
                return other;
            }
        }
        return null;
    }
}
