package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Tense;
import memcon.annotation.CueVerb;
import memcon.annotation.Lexicon;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.conversation.MainCues.Spoken;
import memcon.conversation.Segments.Segment;
import memcon.conversation.UncuedSentences.Whose;
import memcon.document.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text sentence by sentence and keeps whose turn it is. A main cue whose subject takes part in the conversation
 * begins a turn; a sentence without one goes on with it, unless the note-taker narrates.
 */
final class TurnReader {

    private final Annotations annotations;
    private final Lexicon lexicon;
    private final Turn turn = new Turn();
    private final SpeakerResolver resolver;
    private final Narration narration;
    private final UncuedSentences uncuedSentences;
    private final Frames frames;
    private final Transcript transcript;
    private final Quotes quotes;
    private final Addressees addressees;
    private final NestedSpeech nested;
    private final List<Utterance> utterances = new ArrayList<>();
    private final MainCues mainCues;
    private boolean prose;

    TurnReader(Annotations annotations, Cast cast, Lexicon lexicon, Transcript transcript, Records records) {
        this.annotations = annotations;
        this.lexicon = lexicon;
        NarrativeTense narrative = NarrativeTense.of(annotations, transcript::isLabelled);
        this.resolver = new SpeakerResolver(cast, turn, narrative);
        Deeds deeds = new Deeds(lexicon, resolver, narrative);
        this.narration = new Narration(lexicon, cast, deeds);
        this.frames = new Frames(cast, resolver, records);
        this.transcript = transcript;
        this.quotes = new Quotes(annotations);
        this.addressees = new Addressees(cast, turn, resolver);
        this.nested = new NestedSpeech(resolver, turn);
        this.uncuedSentences =
                new UncuedSentences(turn, resolver, frames, quotes, addressees, narration, deeds, narrative);
        this.mainCues = new MainCues(cast, turn, resolver, frames, quotes, narrative);
    }

    /** All utterances in order of the text, each principal one followed by those reported in it. */
    List<Utterance> read() {
        List<Paragraph> paragraphs = annotations.memorandum().paragraphs();
        int entry = 0;
        for (Sentence sentence : annotations.sentences()) {
            int now = paragraphs.get(sentence.paragraph()).entry();
            if (now != entry) {
                entry = now;
                turn.close();
                frames.enter(entry, sentence, utterances.isEmpty());
            }
            read(sentence);
        }
        return utterances;
    }

    Frames frames() {
        return frames;
    }

    private void read(Sentence sentence) {
        if (transcript.isLabelled(sentence)) {
            prose = false;
        }
        if (transcript.isLabelled(sentence) || transcript.isInside(sentence) && turn.isOpen() && !isProse(sentence)) {
            labelled(sentence);
            return;
        }
        List<Spoken> mains = mainCues.in(sentence);
        if (Narration.isBracketed(sentence) && mains.isEmpty()) {
            return;
        }
        Turn before = Narration.isBracketed(sentence) && turn.isOpen() ? turn.copy() : null;
        if (mains.isEmpty()) {
            uncued(sentence);
        } else {
            spoken(sentence, mains);
        }
        if (before != null) {
            turn.resume(before); // "(The Consul told me of it too.)"
        }
    }

    /**
     * Whether a paragraph among labelled turns is told in indirect speech ("M. Boey confirms that …"): it begins with
     * somebody present and his verb of speech; what follows in the paragraph is told likewise.
     */
    private boolean isProse(Sentence sentence) {
        if (sentence.first()) {
            prose = !transcript.isLoneLabel(sentence.paragraph() - 1)
                    && sentence.cues().stream()
                            .filter(cue -> cue.isMain()
                                    && cue.clause() <= 3
                                    && cue.subject() != null
                                    && cue.use() != CueVerb.Use.THOUGHT)
                            .filter(cue -> cue.tense() == Tense.PAST || cue.tense() == Tense.PRESENT)
                            .anyMatch(cue -> (cue.subject().kind() == Kind.NAME
                                            || cue.subject().kind() == Kind.ROLE)
                                    && resolver.resolve(cue.subject(), frames.current(), false).stream()
                                            .anyMatch(p -> p.isIntroduced() || transcript.hasTurnOf(p)));
        }
        return prose;
    }

    private void spoken(Sentence sentence, List<Spoken> mains) {
        List<Segment> segments =
                Segments.of(sentence, mains.stream().map(Spoken::cue).toList());
        for (int i = 0; i < mains.size(); i++) {
            say(cued(sentence, mains.get(i), segments.get(i)));
        }
        mentions(sentence);
    }

    private Utterance cued(Sentence sentence, Spoken main, Segment segment) {
        Cue cue = main.cue();
        Frame frame = frames.at(main.speakers(), sentence, utterances);
        return new Utterance(
                sentence,
                segment.start(),
                segment.end(),
                segment.content(),
                main.speakers(),
                addressees.of(cue, main.speakers(), frame),
                Acts.of(cue, sentence, segment, main.speakers(), turn.last()),
                mode(cue, segment),
                hedge(cue, sentence, segment),
                cue,
                Utterance.Depth.PRINCIPAL,
                null,
                frame,
                "cue-" + cue.link().name().toLowerCase(Locale.ROOT),
                cue.hasClause() ? 0.95 : 0.85);
    }

    private Mode mode(Cue cue, Segment segment) {
        boolean attributed = cue.followsQuotation() && quotes.isInside(segment.start());
        if (attributed || quotes.isDirect(segment.content(), segment.end())) {
            return Mode.DIRECT;
        }
        boolean topic = cue.complement() == Complement.TOPIC
                || cue.complement() == Complement.NONE && cue.use() == CueVerb.Use.TOPIC;
        return topic ? Mode.TOPIC : Mode.INDIRECT;
    }

    private static Hedge.@Nullable Kind hedge(Cue cue, Sentence sentence, Segment segment) {
        return cue.hedge().contains("only") || cue.hedge().contains("merely")
                ? Hedge.Kind.BELITTLING
                : Hedges.in(sentence, segment.start(), segment.end());
    }

    private void say(Utterance utterance) {
        utterances.add(utterance);
        List<Utterance> reported = nested.in(utterance, frames.current());
        turn.take(utterance);
        frames.said(utterance);
        utterances.addAll(reported);
    }

    private void uncued(Sentence sentence) {
        Whose whose = uncuedSentences.of(sentence, utterances);
        if (whose == null) {
            narrated(sentence);
        } else {
            say(free(sentence, whose));
        }
        mentions(sentence);
        if (whose == null) {
            acts(sentence);
        }
    }

    /** An utterance without a cue. */
    private Utterance free(Sentence sentence, Whose whose) {
        boolean direct = quotes.isDirect(sentence.start(), sentence.end());
        Hedge.Kind hedge = Hedges.in(sentence, sentence.start(), sentence.end());
        return new Utterance(
                sentence,
                sentence.start(),
                sentence.end(),
                sentence.start(),
                whose.speakers(),
                whose.to(),
                Acts.uncued(sentence, sentence.start(), direct, whose.speakers(), turn.last()),
                direct ? Mode.DIRECT : Mode.FREE_INDIRECT,
                hedge,
                null,
                Utterance.Depth.PRINCIPAL,
                null,
                whose.frame(),
                whose.rule(),
                whose.confidence());
    }

    /** A sentence of the note-taker's own closes the turn where it tells that the talk ended. */
    private void narrated(Sentence sentence) {
        boolean leaves = sentence.tokens().stream()
                .anyMatch(token -> WordPattern.matches(
                        token.lower(), "left|ended|concluded|adjourned|departed|terminated|withdrew"));
        if (leaves || narration.endsTurn(sentence)) {
            turn.close();
        }
    }

    /** Who acts in a sentence of the note-taker's is whom a pronoun in the next one means; where he acts himself, the other one. */
    private void acts(Sentence sentence) {
        List<Participant> present = new ArrayList<>();
        boolean own = false;
        for (ActorPhrase actor : sentence.actors()) {
            boolean object = actor.from() > 0
                    && WordPattern.matches(
                            sentence.tokens().get(actor.from() - 1).lower(), "of|for|from|about|in|to|with|by|on|at")
                    && !own;
            if (!object && actor.kind() != Kind.ALL && !Narration.isCircumstance(actor, sentence)) {
                List<Participant> meant = actor.kind() == Kind.PRONOUN
                        ? actor.text().equals("i") ? resolver.own() : List.of()
                        : resolver.resolve(actor, frames.current(), false);
                own |= !meant.isEmpty() && meant.get(0).isFirstPerson();
                meant.stream().filter(p -> p.isPresent() && !p.isFirstPerson()).forEach(present::add);
            }
        }
        if (Meeting.isTelegraphic(sentence, lexicon) || Meeting.opensTalk(sentence, lexicon)) {
            turn.close();
            Meeting.of(sentence, lexicon)
                    .forEach(met -> present.addAll(0, resolver.resolve(met, frames.current(), false)));
        }
        ActorPhrase first =
                sentence.actors().isEmpty() ? null : sentence.actors().get(0);
        // "He knew of it, Karl had told others the same": it goes on to be about him.
        boolean goesOn = first != null && first.from() == 0 && WordPattern.matches(first.pronoun(), "he|she");
        if (!present.isEmpty() && !goesOn && !Narration.addressesReader(sentence)) {
            turn.touch(present.get(0));
        }
    }

    /** A sentence of a transcript's turn. */
    private void labelled(Sentence sentence) {
        Participant speaker = transcript.speaker(sentence);
        if (speaker == null && !turn.isOpen() || Narration.isBracketed(sentence)) {
            return;
        }
        List<Participant> speakers = speaker == null ? turn.speakers() : List.of(speaker);
        Frame frame = frames.current();
        List<Participant> to = speaker == null ? turn.addressees() : addressees.of(null, speakers, frame);
        int start = transcript.contentStart(sentence);
        if (start >= sentence.end()) {
            turn.begin(speakers, to);
            return;
        }
        say(new Utterance(
                sentence,
                sentence.start(),
                sentence.end(),
                start,
                speakers,
                to,
                Acts.uncued(sentence, start, true, speakers, turn.last()),
                Mode.DIRECT,
                null,
                null,
                Utterance.Depth.PRINCIPAL,
                null,
                frame,
                speaker == null ? "labelled-turn-goes-on" : "label",
                speaker == null ? 0.9 : 0.99));
    }

    /** Keeps in mind who was spoken of, for the pronouns to come. */
    private void mentions(Sentence sentence) {
        sentence.actors().forEach(actor -> {
            if (actor.kind() != Kind.PRONOUN && !Narration.isCircumstance(actor, sentence)) {
                for (Participant participant : resolver.resolve(actor, frames.current(), false)) {
                    if (!turn.speakers().contains(participant)) {
                        turn.mention(participant);
                    }
                }
            }
        });
        turn.speakers().forEach(turn::mention);
    }
}
