package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import memcon.annotation.CueVerb;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/** The speech events that somebody reports in what they say, and those that a sentence only names. */
final class NestedSpeech {

    private final SpeakerResolver resolver;
    private final Turn turn;

    NestedSpeech(SpeakerResolver resolver, Turn turn) {
        this.resolver = resolver;
        this.turn = turn;
    }

    List<Utterance> in(Utterance outer, Frame frame) {
        List<Utterance> found = new ArrayList<>();
        Sentence sentence = outer.sentence();
        for (Cue cue : sentence.cues()) {
            int at = sentence.tokens().get(cue.at()).start();
            if (at < outer.start() || at >= outer.end() || isOwn(cue, outer)) {
                continue;
            }
            Utterance nested =
                    cue.link() == Link.GENITIVE ? nominal(cue, outer, frame) : reported(cue, outer, frame, found);
            if (nested != null && !repeats(nested, found)) {
                addApart(nested, found);
            }
        }
        return found;
    }

    /**
     * Adds one so that no two of them cross: what is only named ends where speech of its own begins, else the later one
     * ends with the earlier one.
     */
    private static void addApart(Utterance nested, List<Utterance> found) {
        Utterance added = nested;
        for (int i = 0; i < found.size(); i++) {
            Utterance other = found.get(i);
            if (added.crosses(other)) {
                boolean earlier = added.start() < other.start();
                Utterance first = earlier ? added : other;
                Utterance second = earlier ? other : added;
                boolean named = first.depth() == Utterance.Depth.NOMINAL && second.depth() != Utterance.Depth.NOMINAL;
                Utterance cut = named ? first.upTo(lastWordBefore(second.start(), first)) : second.upTo(first.end());
                if (named == earlier) {
                    added = cut;
                } else {
                    found.set(i, cut);
                }
            }
        }
        found.add(added);
    }

    private static int lastWordBefore(int index, Utterance utterance) {
        return utterance.sentence().tokens().stream()
                .filter(token -> token.isWord() && token.end() <= index)
                .mapToInt(Token::end)
                .filter(end -> end > utterance.start())
                .max()
                .orElse(index);
    }

    /** A verb inside what somebody is already reported to have said is no further speech event of theirs. */
    private static boolean repeats(Utterance nested, List<Utterance> found) {
        return nested.depth() == Utterance.Depth.NESTED
                && found.stream()
                        .anyMatch(f -> f.depth() == Utterance.Depth.NESTED
                                && f.speakers().equals(nested.speakers())
                                && f.content() <= nested.start()
                                && nested.start() < f.end());
    }

    private static boolean isOwn(Cue cue, Utterance outer) {
        return outer.cue() != null
                && (cue.at() == outer.cue().at()
                        || cue.isMain()
                                && Objects.equals(cue.subject(), outer.cue().subject())
                                && cue.at() < outer.cue().at());
    }

    private @Nullable Utterance reported(Cue cue, Utterance outer, Frame frame, List<Utterance> before) {
        boolean gossip = cue.lemma().equals("talk") && cue.link() == Link.IMPERSONAL;
        boolean speech = gossip
                || cue.use() != CueVerb.Use.THOUGHT
                        && cue.use() != CueVerb.Use.NOUN
                        && (cue.hasClause() && cue.use() != CueVerb.Use.TOPIC
                                || cue.use() == CueVerb.Use.STRONG && cue.complement() != Complement.NONE
                                || WordPattern.matches(
                                        cue.act(), "request|propose|complain|praise|warn|threaten|promise"));
        if (!speech
                || cue.lemma().equals("label")
                || cue.negated()
                || cue.tense() == Tense.MODAL
                || cue.link() == Link.IMPERSONAL && !gossip
                || cue.link() != Link.IMPERSONAL && cue.subject() == null) {
            return null;
        }
        List<Participant> speakers = cue.subject() == null ? List.of() : speakers(cue.subject(), outer, frame, before);
        if (cue.subject() != null && speakers.isEmpty()) {
            return null;
        }
        if (cue.tense() == Tense.PRESENT && speakers.equals(outer.speakers())) {
            return null; // "we regret that" does in saying so; it reports nothing
        }
        Sentence sentence = outer.sentence();
        int from = cue.link() == Link.CONTROLLED
                ? cue.at()
                : cue.subject() == null ? cue.clause() : Math.min(cue.subject().from(), cue.at());
        int start = Math.max(outer.start(), sentence.tokens().get(from).start());
        int end = Math.min(outer.end(), end(sentence, cue));
        if (end <= start) {
            return null;
        }
        return utterance(
                cue,
                outer,
                speakers,
                to(cue, speakers, outer, frame),
                start,
                end,
                Utterance.Depth.NESTED,
                "nested-" + cue.lemma().replace(' ', '-'),
                0.7,
                frame);
    }

    private List<Participant> speakers(ActorPhrase subject, Utterance outer, Frame frame, List<Utterance> before) {
        if (subject.kind() != Kind.PRONOUN) {
            return resolver.resolve(subject, frame, true);
        }
        return switch (subject.text()) {
            case "i", "we" -> outer.mode() == Mode.DIRECT ? outer.speakers() : resolver.objectPronoun("me", List.of());
            case "he", "she" -> outer.speakers().size() == 1 ? outer.speakers() : List.of();
            case "they" ->
                before.isEmpty() ? List.of() : before.get(before.size() - 1).speakers();
            default -> List.of();
        };
    }

    private List<Participant> to(Cue cue, List<Participant> speakers, Utterance outer, Frame frame) {
        ActorPhrase phrase = cue.addressee();
        if (phrase == null) {
            return List.of();
        }
        if (phrase.kind() != Kind.PRONOUN) {
            return resolver.resolve(phrase, frame, true);
        }
        boolean first = phrase.text().equals("me") || phrase.text().equals("us");
        if (first) {
            return outer.mode() == Mode.DIRECT ? outer.speakers() : resolver.objectPronoun("me", List.of());
        }
        return WordPattern.matches(phrase.text(), "him|her") && !speakers.equals(outer.speakers())
                ? outer.speakers()
                : List.of();
    }

    /** Up to the next clause of its rank: a semicolon, a participle or a conjunction with a verb of its own. */
    private static int end(Sentence sentence, Cue cue) {
        List<Token> tokens = sentence.tokens();
        int limit = tokens.size();
        for (Cue later : sentence.cues()) {
            boolean apart = later.at() > cue.at()
                    && later.link() != Link.GENITIVE
                    && (later.link() == Link.CONTROLLED || later.isMain() && later.link() == Link.BEFORE);
            if (apart) {
                limit = Math.min(limit, Math.max(cue.to(), later.clause()));
            }
        }
        int end = cue.to();
        boolean subordinate = cue.clause() > 0
                && WordPattern.matches(
                        tokens.get(cue.clause() - 1).lower(), "when|while|after|before|as|if|once|since");
        while (end < limit
                && !tokens.get(end).text().equals(";")
                && !(subordinate && tokens.get(end).text().equals(","))) {
            end++;
        }
        while (end > cue.to()
                        && !tokens.get(end - 1).isWord()
                        && tokens.get(end - 1).kind() != Token.Kind.NUMBER
                        && !WordPattern.matches(tokens.get(end - 1).text(), "[\")\\]”]")
                || end > cue.to() && WordPattern.matches(tokens.get(end - 1).lower(), "and|but")) {
            end--;
        }
        return tokens.get(end - 1).end();
    }

    private @Nullable Utterance nominal(Cue cue, Utterance outer, Frame frame) {
        ActorPhrase owner = cue.subject();
        boolean introduced = cue.clause() < cue.at() && owner != null && cue.clause() < owner.from();
        if (owner == null || owner.kind() == Kind.COLLECTIVE && !introduced) {
            return null;
        }
        List<Participant> speakers =
                owner.kind() == Kind.PRONOUN ? owned(owner, outer) : resolver.resolve(owner, frame, true);
        if (speakers.isEmpty()) {
            return null;
        }
        Sentence sentence = outer.sentence();
        int start = Math.max(
                outer.start(),
                sentence.tokens().get(Math.min(cue.clause(), cue.at())).start());
        return utterance(
                cue,
                outer,
                speakers,
                speakers.equals(outer.speakers()) || !frame.members().containsAll(speakers)
                        ? List.of()
                        : outer.speakers(),
                start,
                Math.min(outer.end(), nominalEnd(sentence, cue, outer)),
                Utterance.Depth.NOMINAL,
                "noun-of-speech",
                0.7,
                frame);
    }

    /** "in reply to his question, I said": his is not the speaker's. */
    private List<Participant> owned(ActorPhrase owner, Utterance outer) {
        return switch (owner.text()) {
            case "i", "we" -> outer.mode() == Mode.DIRECT ? outer.speakers() : resolver.objectPronoun("me", List.of());
            case "he", "she" -> {
                Participant speaker = outer.speaker();
                Participant other = speaker == null ? turn.salient() : turn.recentOther(List.of(speaker));
                yield other == null ? List.of() : List.of(other);
            }
            default -> List.of();
        };
    }

    /** Up to the comma before the main cue; without one, to the end of the clause. */
    private static int nominalEnd(Sentence sentence, Cue cue, Utterance outer) {
        List<Token> tokens = sentence.tokens();
        Cue main = outer.cue();
        if (main != null && main.at() > cue.at()) {
            for (int i = Math.min(main.clause(), main.at()) - 1; i > cue.at(); i--) {
                if (tokens.get(i).text().equals(",")) {
                    return tokens.get(i - 1).end();
                }
            }
        }
        int end = Math.min(Math.max(cue.to(), cue.content()), tokens.size() - 1);
        while (end < tokens.size() && !WordPattern.matches(tokens.get(end).text(), "[,;.]")) {
            end++;
        }
        return tokens.get(end - 1).end();
    }

    private static Utterance utterance(
            Cue cue,
            Utterance outer,
            List<Participant> speakers,
            List<Participant> to,
            int start,
            int end,
            Utterance.Depth depth,
            String rule,
            double confidence,
            Frame frame) {
        List<Token> tokens = outer.sentence().tokens();
        int content = tokens.get(Math.min(cue.content(), tokens.size() - 1)).start();
        Mode mode = cue.hasClause() ? Mode.INDIRECT : Mode.TOPIC;
        return new Utterance(
                outer.sentence(),
                start,
                end,
                Math.min(Math.max(start, content), end),
                speakers,
                to,
                Acts.of(cue, outer.sentence()),
                mode,
                Hedges.in(outer.sentence(), start, end),
                cue,
                depth,
                outer,
                frame,
                rule,
                confidence);
    }
}
