package memcon.conversation;

import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import memcon.annotation.CueVerb;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/** Whose a sentence without a main cue is: it goes on with the turn, answers it, or is the note-taker's own. */
final class UncuedSentences {

    private final Turn turn;
    private final SpeakerResolver resolver;
    private final Frames frames;
    private final Quotes quotes;
    private final Addressees addressees;
    private final Narration narration;
    private final Deeds deeds;
    private final NarrativeTense narrative;

    /**
     * Who speaks in such a sentence.
     *
     * @param speakers who speaks
     * @param to to whom
     * @param frame in which conversation
     * @param rule what tells it
     * @param confidence how surely
     */
    record Whose(List<Participant> speakers, List<Participant> to, Frame frame, String rule, double confidence) {}

    UncuedSentences(
            Turn turn,
            SpeakerResolver resolver,
            Frames frames,
            Quotes quotes,
            Addressees addressees,
            Narration narration,
            Deeds deeds,
            NarrativeTense narrative) {
        this.turn = turn;
        this.resolver = resolver;
        this.frames = frames;
        this.quotes = quotes;
        this.addressees = addressees;
        this.narration = narration;
        this.deeds = deeds;
        this.narrative = narrative;
    }

    /** Whose it is; null if it is the note-taker's own. */
    @Nullable
    Whose of(Sentence sentence, List<Utterance> before) {
        List<Participant> quoted =
                quotes.attribution(sentence, cue -> resolver.speakers(cue, sentence, frames.current()));
        if (!quoted.isEmpty() && !quoted.equals(turn.speakers())) {
            return begins(quoted, sentence, before, "quotation-attributed-later", 0.9);
        }
        boolean inside = quotes.isInside(sentence);
        if (!turn.isOpen()
                || !inside
                        && (isAside(sentence)
                                || isSilence(sentence)
                                || narration.isNarration(sentence, frames.current()))) {
            return null;
        }
        if (!inside) {
            Participant acting = deeds.actingOther(sentence, turn.speakers(), frames.current());
            if (acting != null) {
                return begins(List.of(acting), sentence, before, "acts", 0.6);
            }
            Participant answering = answering(sentence);
            answering = answering == null ? subjectAsked(sentence) : answering;
            if (answering != null) {
                return new Whose(List.of(answering), turn.speakers(), frames.current(), "short-answer", 0.7);
            }
        }
        return new Whose(
                turn.speakers(),
                turn.addressees(),
                frames.current(),
                sentence.first() ? "turn-goes-on-in-new-paragraph" : "turn-goes-on",
                sentence.first() ? 0.75 : 0.9);
    }

    private Whose begins(
            List<Participant> speakers, Sentence sentence, List<Utterance> before, String rule, double confidence) {
        Frame frame = frames.at(speakers, sentence, before);
        return new Whose(speakers, addressees.of(null, speakers, frame), frame, rule, confidence);
    }

    /** "I asked whether he would go. The Minister had no plans.": a sentence about the one asked is his answer; null if it is none. */
    private @Nullable Participant subjectAsked(Sentence sentence) {
        Utterance last = turn.last();
        Participant asker = turn.speaker();
        ActorPhrase head =
                sentence.actors().isEmpty() ? null : sentence.actors().get(0);
        if (head == null
                || head.from() > 0
                || head.kind() != Kind.NAME && head.kind() != Kind.ROLE
                || head.to() >= sentence.tokens().size()
                || !answers(sentence.tokens(), head.to())
                || asker == null
                || last == null
                || last.act() != SpeechAct.ASK
                || last.mode() == Mode.DIRECT
                || last.cue() == null) {
            return null;
        }
        List<Participant> meant = resolver.resolve(head, frames.current(), false);
        Participant asked = asked(last, asker);
        return asked != null && meant.equals(List.of(asked)) && !asked.equals(asker) ? asked : null;
    }

    /** "… was", "… could": of the deeds that were done before ("… had told him") only what was not done or had is an answer. */
    private static boolean answers(List<Token> tokens, int verb) {
        return WordPattern.matches(tokens.get(verb).lower(), "did|was|could|would|knew|saw|thought|felt|took")
                || tokens.get(verb).is("had")
                        && verb + 1 < tokens.size()
                        && WordPattern.matches(tokens.get(verb + 1).lower(), "no|not|never|nothing");
    }

    /** "He had not.", "The reply was evasive.", "The Ruritanian comrade replied": such a sentence after a question of somebody's is the answer of the one asked; null if it is none. */
    private @Nullable Participant answering(Sentence sentence) {
        Utterance last = turn.last();
        Participant asker = turn.speaker();
        boolean named = sentence.tokens().size() > 3
                && WordPattern.matches(sentence.tokens().get(0).lower(), "the|his|her|their")
                && WordPattern.matches(sentence.tokens().get(1).lower(), "answer|reply|response")
                && WordPattern.matches(sentence.tokens().get(2).lower(), "was|came");
        boolean shortly = sentence.tokens().size() <= 9
                && WordPattern.matches(
                        sentence.tokens().get(0).lower(),
                        "he|she|it|they|yes|no|not|this|that|none|nobody|only|of|since|until|perhaps|probably|certainly")
                && sentence.actors().stream().allMatch(actor -> actor.kind() == Kind.PRONOUN)
                && sentence.tokens().stream().noneMatch(token -> token.text().equals("?"));
        boolean replies = WordPattern.matches(sentence.tokens().get(0).lower(), "the|this")
                && sentence.tokens().stream()
                        .limit(5)
                        .anyMatch(token -> WordPattern.matches(token.lower(), "replied|answered|responded"));
        if (!shortly && !named && !replies
                || asker == null
                || last == null
                || last.act() != SpeechAct.ASK
                || last.mode() == Mode.DIRECT
                || last.cue() == null
                || last.end() > sentence.start()) {
            return null;
        }
        return asked(last, asker);
    }

    private @Nullable Participant asked(Utterance last, Participant asker) {
        return last.addressees().size() == 1 ? last.addressees().get(0) : resolver.other(asker, frames.current());
    }

    /** "Halvorsen did not say that …": that somebody present did not speak is the note-taker's to tell. */
    private boolean isSilence(Sentence sentence) {
        return sentence.cues().stream()
                .filter(cue -> cue.level() == Cue.Level.MAIN && cue.negated() && cue.tense() == Cue.Tense.PAST)
                .filter(cue -> cue.use() != CueVerb.Use.THOUGHT
                        && cue.subject() != null
                        && cue.subject().kind() != Kind.PRONOUN)
                .anyMatch(cue -> resolver.resolve(cue.subject(), frames.current(), false).stream()
                        .anyMatch(Participant::isPresent));
    }

    /** A thought or a word of the note-taker's that nobody in the room heard: "I thought that he was evasive", "I propose to inform". */
    private boolean isAside(Sentence sentence) {
        Participant speaker = turn.speaker();
        boolean own = speaker != null && speaker.isFirstPerson();
        return sentence.cues().stream()
                .filter(Cue::isMain)
                .anyMatch(cue -> cue.subject() != null
                        && (cue.subject().pronoun().equals("i")
                                || cue.subject().pronoun().equals("we") && ourThought(cue, sentence))
                        && cue.link() == Link.BEFORE
                        && (Judgement.isPrivateThought(cue) && !own
                                || cue.tense() == Tense.PRESENT && narrative == NarrativeTense.PAST));
    }

    /** "We think that the answer should be given": at the head of a paragraph, where the note-taker says "we" of his own side. */
    private boolean ourThought(Cue cue, Sentence sentence) {
        return sentence.first()
                && cue.use() == CueVerb.Use.THOUGHT
                && resolver.own().stream().anyMatch(Participant::isFirstPerson);
    }
}
