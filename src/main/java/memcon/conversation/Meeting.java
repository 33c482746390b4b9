package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Lexicon;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/** Who meets whom in a sentence that tells how a talk came about: "X called on me", "I was received by X", "X visited Y". */
final class Meeting {

    /** In tokens, between a verb of meeting and whoever is met. */
    private static final int REACH = 8;

    private Meeting() {}

    /** The phrases of those who meet, the note-taker's "I" left out; none if the sentence tells of no meeting. */
    static List<ActorPhrase> of(Sentence sentence, Lexicon lexicon) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean earlier = i > 0 && WordPattern.matches(tokens.get(i - 1).lower(), "had|has|have|been");
            if (!earlier && lexicon.has("meetingverbs", tokens.get(i).lower())) {
                List<ActorPhrase> met = at(i, sentence);
                if (!met.isEmpty()) {
                    return met;
                }
            }
        }
        return talkWith(sentence, lexicon);
    }

    /** Who comes and who is received, of those who meet: "X called on me", "Y received X", "X was received by Y"; null if nobody can be told. */
    static @Nullable ActorPhrase guest(Sentence sentence, List<ActorPhrase> met) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            String verb = tokens.get(i).lower();
            boolean passive = WordPattern.matches(tokens.get(i - 1).lower(), "was|were");
            boolean receives = WordPattern.matches(verb, "received|hosted|invited");
            if (!receives && !WordPattern.matches(verb, "called|came|visited")) {
                continue;
            }
            int at = i;
            return met.stream()
                    .filter(each -> receives && !passive ? each.from() > at : each.to() <= at)
                    .reduce((first, last) -> receives && !passive ? first : last)
                    .orElse(null);
        }
        return null;
    }

    private static List<ActorPhrase> at(int verb, Sentence sentence) {
        ActorPhrase subject = null;
        ActorPhrase object = null;
        for (ActorPhrase actor : sentence.actors()) {
            String before = actor.from() == 0
                    ? ""
                    : sentence.tokens().get(actor.from() - 1).lower();
            boolean governed = WordPattern.matches(before, "of|for|from|in|about|by|with|at");
            if (actor.to() <= verb && !governed) {
                subject = actor;
            }
            boolean reached = actor.from() > verb && actor.from() - verb <= REACH;
            if (object == null && reached && !WordPattern.matches(before, "of|for|from|in|about|at")) {
                object = actor;
            }
        }
        if (subject == null && leavesWriterOut(sentence, verb)) {
            List<ActorPhrase> met = new ArrayList<>();
            add(object, met);
            return met;
        }
        if (object == null && isOwn(subject)) {
            object = antecedent(subject, sentence);
        }
        boolean own = isOwn(subject) || isOwn(object);
        boolean called = subject != null && object == null;
        if (subject == null || !own && !called && !sentence.first()) {
            return List.of();
        }
        List<ActorPhrase> met = new ArrayList<>();
        add(subject, met);
        add(object, met);
        return met;
    }

    /** "Consul Karl, whom I met on the quay": whoever the relative clause hangs on; null if there is none. */
    private static @Nullable ActorPhrase antecedent(ActorPhrase subject, Sentence sentence) {
        int whom = subject.from() - 1;
        if (whom < 1 || !sentence.tokens().get(whom).is("whom")) {
            return null;
        }
        int end = sentence.tokens().get(whom - 1).isWord() ? whom : whom - 1;
        return sentence.actors().stream()
                .filter(actor -> actor.to() == end && actor.kind() == Kind.NAME)
                .findFirst()
                .orElse(null);
    }

    /** Whether the note-taker opens a paragraph with his meeting somebody: there another talk begins. */
    static boolean opensTalk(Sentence sentence, Lexicon lexicon) {
        return sentence.first()
                && sentence.actors().stream().anyMatch(Meeting::isOwn)
                && !of(sentence, lexicon).isEmpty();
    }

    /** "Visited Karl.", "Was received by the Minister.": in a telegram the writer leaves himself out. */
    private static boolean leavesWriterOut(Sentence sentence, int verb) {
        List<Token> before = sentence.tokens().subList(0, verb);
        return before.size() <= 2
                && before.stream()
                        .allMatch(token -> WordPattern.matches(token.lower(), "was|then|also|later|today|yesterday"));
    }

    /** Whether a sentence without a subject tells of the writer's meeting somebody, or a fragment of a talk with somebody. */
    static boolean isTelegraphic(Sentence sentence, Lexicon lexicon) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < Math.min(3, tokens.size()); i++) {
            if (lexicon.has("meetingverbs", tokens.get(i).lower()) && leavesWriterOut(sentence, i)) {
                return !at(i, sentence).isEmpty();
            }
        }
        return !talkWith(sentence, lexicon).isEmpty();
    }

    /** "At the reception: brief talk with Karl." */
    private static List<ActorPhrase> talkWith(Sentence sentence, Lexicon lexicon) {
        List<Token> tokens = sentence.tokens();
        List<ActorPhrase> with = new ArrayList<>();
        if (tokens.size() > 16
                || !sentence.cues().isEmpty()
                || tokens.stream().anyMatch(token -> lexicon.has("finite", token.lower()))) {
            return with;
        }
        for (ActorPhrase actor : sentence.actors()) {
            boolean talk = actor.from() > 1
                    && tokens.get(actor.from() - 1).is("with")
                    && lexicon.has("eventnouns", tokens.get(actor.from() - 2).lower());
            if (talk) {
                add(actor, with);
            }
        }
        return with;
    }

    private static boolean isOwn(@Nullable ActorPhrase phrase) {
        return phrase != null && WordPattern.matches(phrase.pronoun(), "i|me|us|we");
    }

    private static void add(@Nullable ActorPhrase phrase, List<ActorPhrase> met) {
        if (phrase == null) {
            return;
        }
        ActorPhrase.apart(List.of(phrase)).stream()
                .filter(each -> each.kind() == Kind.NAME || each.kind() == Kind.ROLE)
                .forEach(met::add);
    }
}
