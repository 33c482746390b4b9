package memcon.conversation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
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

    private static final int SOON = 15;

    /** How often somebody speaks who is one of the two that the talk is between. */
    private static final int PARTNER = 3;

    private static final String TAKEN_UP =
            "question|questions|remark|remarks|statement|reference|references|referring|reply|response|answer|asked"
                    + "|addressing|turning|point|inquiry|request|proposal|suggestion";

    private final Cast cast;
    private final Sides sides;
    private final List<Utterance> principal;
    private final IdentityHashMap<Frame, Map<Participant, Integer>> turns = new IdentityHashMap<>();
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
        IdentityHashMap<Frame, Set<Participant>> tables = tables();
        for (int i = 0; i < principal.size(); i++) {
            Utterance utterance = principal.get(i);
            Utterance before = i == 0 ? null : principal.get(i - 1);
            List<Participant> named = named(utterance);
            if (!named.isEmpty()) {
                addressees.put(utterance, named);
            } else if (before != null
                    && goesOn(utterance, before)
                    && !of(before).isEmpty()) {
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

    /** Who sits at the table of each conversation: its members, and whoever speaks in it, the one aside who recounts it. */
    private IdentityHashMap<Frame, Set<Participant>> tables() {
        IdentityHashMap<Frame, Set<Participant>> tables = new IdentityHashMap<>();
        for (Utterance utterance : principal) {
            Frame frame = utterance.frame();
            tables.computeIfAbsent(frame, each -> new LinkedHashSet<>(each.members()))
                    .addAll(utterance.speakers());
            if (utterance.speaker() != null) {
                turns.computeIfAbsent(frame, each -> new HashMap<>()).merge(utterance.speaker(), 1, Integer::sum);
            }
        }
        tables.forEach((frame, table) -> {
            if (frame.teller() != null && turns(frame, frame.teller()) < PARTNER) {
                table.remove(frame.teller());
            }
        });
        return tables;
    }

    /** How many statements somebody makes in a conversation. */
    private int turns(Frame frame, Participant speaker) {
        return turns.getOrDefault(frame, Map.of()).getOrDefault(speaker, 0);
    }

    /**
     * Whom the words name: as the cue's object ("told him"), as the one taken up ("in answer to Mr. Bird's question"), or
     * by calling upon him ("Comrade Wei, what …?").
     */
    private List<Participant> named(Utterance utterance) {
        Cue cue = utterance.cue();
        if (cue != null && cue.addressee() != null && !utterance.addressees().isEmpty()) {
            return utterance.addressees();
        }
        Participant takenUp = cue == null ? null : takenUp(utterance, cue);
        if (takenUp != null) {
            return List.of(takenUp);
        }
        return utterance.mode() == Mode.DIRECT ? calledUpon(utterance) : List.of();
    }

    private @Nullable Participant takenUp(Utterance utterance, Cue cue) {
        List<Token> tokens = utterance.sentence().tokens();
        int begin = Math.min(Token.firstFrom(tokens, utterance.start()), cue.at());
        boolean words = tokens.subList(begin, cue.at()).stream()
                .anyMatch(token -> WordPattern.matches(token.lower(), TAKEN_UP));
        if (!words) {
            return null;
        }
        for (ActorPhrase phrase : ActorPhrase.apart(utterance.sentence().actors())) {
            boolean before =
                    phrase.to() <= cue.at() && tokens.get(phrase.from()).start() >= utterance.start();
            Participant found = before ? present(phrase, utterance.speakers()) : null;
            if (found != null && !sides.areTogether(utterance.speakers().get(0), found)) {
                return found;
            }
        }
        return null;
    }

    /** Whom a name or an office means among those present, the speakers aside. */
    private @Nullable Participant present(ActorPhrase phrase, List<Participant> speakers) {
        Participant found = phrase.kind() == Kind.NAME
                ? cast.named(phrase, Participant::isPresent)
                : phrase.kind() == Kind.ROLE
                                && !WordPattern.matches(phrase.role(), "excellency|majesty|highness|lordship")
                        ? cast.holding(phrase, cast.present())
                        : null;
        return speakers.isEmpty() || found == null || speakers.contains(found) ? null : found;
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
                Participant found = present(phrase, utterance.speakers());
                if (found != null) {
                    return List.of(found);
                }
            }
        }
        return List.of();
    }

    private static boolean isMark(Token token, String pattern) {
        return !token.isWord() && WordPattern.matches(token.text(), pattern);
    }

    /** Who asked last, else the one across the table who spoke last, else who speaks next, else who is listed first. */
    private List<Participant> guess(int at, Participant speaker, List<Participant> others) {
        Utterance utterance = principal.get(at);
        Utterance before = at == 0 ? null : principal.get(at - 1);
        if (before != null && before.frame() == utterance.frame()) {
            if (before.act() == SpeechAct.ASK && others.containsAll(before.speakers())) {
                return before.speakers();
            }
            List<Participant> same =
                    of(before).stream().filter(others::contains).toList();
            if (utterance.cue() != null && utterance.cue().lemma().equals("add") && !same.isEmpty()) {
                return same;
            }
        }
        List<Participant> opposed = others.stream()
                .filter(other -> sides.areOpposed(speaker, other))
                .toList();
        List<Participant> pool = others.stream()
                .filter(other -> !sides.areTogether(speaker, other))
                .toList();
        if (pool.size() == 1) {
            return pool;
        }
        Participant found = nearest(at, -1, REACH, pool);
        if (found != null && !sides.areOpposed(speaker, found)) {
            found = partner(utterance, speaker, found, pool);
        }
        if (found == null) {
            found = nearest(at, 1, SOON, pool);
        }
        if (found == null && !opposed.isEmpty()) {
            found = opposed.get(0);
        }
        if (found == null) {
            found = nearest(at, 1, REACH, pool);
        }
        return found == null ? List.of() : List.of(found);
    }

    /**
     * A new paragraph of somebody who talks much is addressed to his main partner rather than to one who just put in a
     * word; in a transcript everybody answers the one before.
     */
    private Participant partner(Utterance utterance, Participant speaker, Participant before, List<Participant> pool) {
        if (utterance.rule().startsWith("label") || !utterance.sentence().first()) {
            return before;
        }
        int words = turns(utterance.frame(), before);
        Participant partner = before;
        for (Participant each : pool) {
            partner = turns(utterance.frame(), each) > turns(utterance.frame(), partner) ? each : partner;
        }
        boolean aside =
                turns(utterance.frame(), speaker) >= words && turns(utterance.frame(), partner) >= PARTNER * words;
        return aside ? partner : before;
    }

    private @Nullable Participant nearest(int at, int step, int reach, List<Participant> pool) {
        Frame frame = principal.get(at).frame();
        for (int i = at + step; i >= 0 && i < principal.size() && Math.abs(i - at) <= reach; i += step) {
            Participant other = principal.get(i).speaker();
            if (principal.get(i).frame() == frame && other != null && pool.contains(other)) {
                return other;
            }
        }
        return null;
    }
}
