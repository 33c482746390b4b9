package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import memcon.annotation.Annotations;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import memcon.annotation.CueVerb;
import memcon.annotation.Lexicon;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text sentence by sentence and keeps whose turn it is. A main cue whose subject takes part in the conversation
 * begins a turn; a sentence without one goes on with it, unless the note-taker narrates.
 */
final class TurnReader {

    /** Verbs whose passive tells of speech in the room without telling whose ("it was pointed out"). */
    private static final Set<String> UNTOLD = Set.of(
            "point out",
            "suggest",
            "propose",
            "recommend",
            "stress",
            "emphasize",
            "note",
            "explain",
            "ask",
            "observe",
            "state",
            "recall",
            "add",
            "mention",
            "recognize",
            "recognise",
            "argue",
            "decide",
            "object");

    private final Annotations annotations;
    private final Cast cast;
    private final Turn turn = new Turn();
    private final SpeakerResolver resolver;
    private final Narration narration;
    private final Frames frames;
    private final Transcript transcript;
    private final Quotes quotes;
    private final Addressees addressees;
    private final NestedSpeech nested;
    private final List<Utterance> utterances = new ArrayList<>();
    private final boolean presentTense;

    TurnReader(Annotations annotations, Cast cast, Lexicon lexicon, Transcript transcript) {
        this.annotations = annotations;
        this.cast = cast;
        this.resolver = new SpeakerResolver(cast, turn);
        this.narration = new Narration(lexicon, cast);
        this.frames = new Frames(cast, resolver);
        this.transcript = transcript;
        this.quotes = new Quotes(annotations);
        this.addressees = new Addressees(cast, turn, resolver);
        this.nested = new NestedSpeech(resolver, turn);
        this.presentTense = isToldInPresentTense(annotations);
    }

    /** All utterances in order of the text, each principal one followed by those reported in it. */
    List<Utterance> read() {
        int entry = 0;
        for (Sentence sentence : annotations.sentences()) {
            int now = annotations
                    .memorandum()
                    .paragraphs()
                    .get(sentence.paragraph())
                    .entry();
            if (now != entry) {
                entry = now;
                turn.close();
            }
            read(sentence);
        }
        return utterances;
    }

    Frames frames() {
        return frames;
    }

    SpeakerResolver resolver() {
        return resolver;
    }

    private static boolean isToldInPresentTense(Annotations annotations) {
        int past = 0;
        int present = 0;
        for (Sentence sentence : annotations.sentences()) {
            for (Cue cue : sentence.cues()) {
                if (cue.isMain() && cue.use() == CueVerb.Use.STRONG) {
                    past += cue.tense() == Tense.PAST ? 1 : 0;
                    present += cue.tense() == Tense.PRESENT ? 1 : 0;
                }
            }
        }
        return present > past;
    }

    private void read(Sentence sentence) {
        if (transcript.isLabelled(sentence) || transcript.isInside(sentence) && turn.isOpen()) {
            labelled(sentence);
            return;
        }
        List<Spoken> mains = mains(sentence);
        if (Narration.isBracketed(sentence) && mains.isEmpty()) {
            return;
        }
        if (!mains.isEmpty()) {
            spoken(sentence, mains);
        } else {
            uncued(sentence);
        }
        mentions(sentence);
    }

    /** A main cue and who speaks with it. */
    private record Spoken(Cue cue, List<Participant> speakers) {}

    private List<Spoken> mains(Sentence sentence) {
        List<Spoken> mains = new ArrayList<>();
        for (Cue cue : sentence.cues()) {
            if (cue.link() != Link.INVERTED
                            && quotes.isInside(sentence.tokens().get(cue.at()).start())
                    || !turn.isOpen() && Narration.isArrangement(cue, sentence)) {
                continue;
            }
            boolean silent = cue.negated()
                    && !WordPattern.matches(cue.act(), "decline|counter|deny")
                    && !(cue.use() == CueVerb.Use.THOUGHT);
            if (!cue.isMain() || silent || Narration.isPrivateThought(cue) && cue.tense() != Tense.MODAL) {
                continue;
            }
            if (cue.link() == Link.CONTROLLED && !mains.isEmpty()) {
                mains.add(new Spoken(cue, mains.get(mains.size() - 1).speakers()));
                continue;
            }
            if (cue.link() == Link.SHARED
                    && !mains.isEmpty()
                    && Objects.equals(
                            cue.subject(), mains.get(mains.size() - 1).cue().subject())) {
                mains.add(new Spoken(cue, mains.get(mains.size() - 1).speakers()));
                continue;
            }
            List<Participant> speakers = cue.link() == Link.IMPERSONAL
                    ? impersonal(cue)
                    : resolver.speakers(cue, sentence, frames.current());
            if (accepted(cue, speakers, sentence)) {
                mains.add(new Spoken(cue, speakers));
            }
        }
        return mains;
    }

    /** "It was agreed": everybody; other passives leave the speaker untold. */
    private List<Participant> impersonal(Cue cue) {
        if (cue.subject() != null) {
            return resolver.resolve(cue.subject(), frames.current(), false);
        }
        return cue.act().equals("agree") ? List.copyOf(frames.everybody()) : List.of();
    }

    private boolean accepted(Cue cue, List<Participant> speakers, Sentence sentence) {
        Tense tense = cue.tense();
        if (tense == Tense.MODAL || tense == Tense.NON_FINITE && cue.link() != Link.INVERTED) {
            return false;
        }
        if (cue.link() == Link.IMPERSONAL) {
            return tense == Tense.PAST
                    && cue.hedge().isEmpty()
                    && cue.addressee() == null
                    && (cue.use() != CueVerb.Use.THOUGHT || UNTOLD.contains(cue.lemma()))
                    && (cue.act().equals("agree")
                            || cue.use() == CueVerb.Use.NOUN
                            || cue.hasClause() && (!turn.isOpen() || UNTOLD.contains(cue.lemma())));
        }
        if (speakers.isEmpty()) {
            return false;
        }
        boolean present = speakers.stream().anyMatch(Participant::isPresent);
        boolean same = turn.speakers().equals(speakers);
        if (tense == Tense.PAST_PERFECT || tense == Tense.PRESENT_PERFECT || tense == Tense.PRESENT && !presentTense) {
            boolean told = tense == Tense.PAST_PERFECT && speakers.stream().allMatch(frames::isTold);
            return told
                    || !turn.isOpen() && present
                    || same && cue.link() != Link.INVERTED && cue.use() != CueVerb.Use.TOPIC;
        }
        if (present) {
            return true;
        }
        boolean collective = speakers.stream().allMatch(speaker -> speaker.kind() == EntityKind.GROUP);
        if (cue.use() == CueVerb.Use.THOUGHT) {
            return false;
        }
        if (!turn.isOpen()) {
            return !collective || cue.hasClause();
        }
        boolean side = WordPattern.matches(
                speakers.get(0).label(), "(?i).*\\b(?:side|delegation|delegates|representatives)\\b.*");
        return collective
                && (sentence.first() || side)
                && cue.hasClause()
                && cue.clause() <= 3
                && represents(speakers.get(0));
    }

    /** Whether a side or a state is represented among those present: "The Soviet side said". */
    private boolean represents(Participant collective) {
        String text = collective.label();
        boolean side = WordPattern.matches(
                text, "(?i).*\\b(side|delegation|representatives|party|group|others?|members|persons)\\b.*");
        boolean knownSides =
                cast.present().stream().anyMatch(p -> !p.countries().isEmpty());
        boolean ofState = Character.isUpperCase(text.codePointAt(0)) && text.contains(" ");
        if (side && (!knownSides || !ofState)) {
            return true;
        }
        return cast.present().stream().anyMatch(p -> p.countries().stream().anyMatch(c -> Cast.sharesWord(c, text)));
    }

    private void spoken(Sentence sentence, List<Spoken> mains) {
        List<Segments.Segment> segments =
                Segments.of(sentence, mains.stream().map(Spoken::cue).toList());
        for (int i = 0; i < mains.size(); i++) {
            Cue cue = mains.get(i).cue();
            List<Participant> speakers = mains.get(i).speakers();
            Frame frame = frames.at(speakers, sentence, utterances);
            Segments.Segment segment = segments.get(i);
            List<Participant> to = addressees.of(cue, speakers, frame);
            Mode mode = quotes.isDirect(segment.content(), segment.end())
                    ? Mode.DIRECT
                    : cue.complement() == Complement.TOPIC
                                    || cue.complement() == Complement.NONE && cue.use() == CueVerb.Use.TOPIC
                            ? Mode.TOPIC
                            : Mode.INDIRECT;
            Hedge.Kind hedge = cue.hedge().contains("only") || cue.hedge().contains("merely")
                    ? Hedge.Kind.BELITTLING
                    : Hedges.in(sentence, segment.start(), segment.end());
            Utterance utterance = new Utterance(
                    sentence,
                    segment.start(),
                    segment.end(),
                    segment.content(),
                    speakers,
                    to,
                    Acts.of(cue, sentence),
                    mode,
                    hedge,
                    cue,
                    Utterance.Depth.PRINCIPAL,
                    null,
                    frame,
                    "cue-" + cue.link().name().toLowerCase(java.util.Locale.ROOT),
                    cue.hasClause() ? 0.95 : 0.85);
            say(utterance);
        }
    }

    private void say(Utterance utterance) {
        utterances.add(utterance);
        List<Utterance> reported = nested.in(utterance, frames.current());
        turn.take(utterance);
        frames.said(utterance);
        utterances.addAll(reported);
    }

    private void uncued(Sentence sentence) {
        List<Participant> quoted =
                quotes.attribution(sentence, cue -> resolver.speakers(cue, sentence, frames.current()));
        if (!quoted.isEmpty() && !quoted.equals(turn.speakers())) {
            Frame frame = frames.at(quoted, sentence, utterances);
            say(free(sentence, quoted, addressees.of(null, quoted, frame), frame, "quotation-attributed-later", 0.9));
            return;
        }
        if (!turn.isOpen()
                || !quotes.isInside(sentence) && isAside(sentence)
                || !quotes.isInside(sentence) && narration.isNarration(sentence, resolver, frames.current())) {
            narrated(sentence);
            return;
        }
        double confidence = sentence.first() ? 0.75 : 0.9;
        say(free(
                sentence,
                turn.speakers(),
                turn.addressees(),
                frames.current(),
                sentence.first() ? "turn-goes-on-in-new-paragraph" : "turn-goes-on",
                confidence));
    }

    /** A thought or a word of the note-taker's that nobody in the room heard: "I thought that he was evasive", "I propose to inform". */
    private boolean isAside(Sentence sentence) {
        Participant speaker = turn.speaker();
        boolean own = speaker != null && speaker.isNoteTaker();
        return sentence.cues().stream()
                .filter(Cue::isMain)
                .anyMatch(cue -> cue.subject() != null
                        && cue.subject().pronoun().equals("i")
                        && cue.link() == Link.BEFORE
                        && (Narration.isPrivateThought(cue) && !own || cue.tense() == Tense.PRESENT && !presentTense));
    }

    private Utterance free(
            Sentence sentence,
            List<Participant> speakers,
            List<Participant> to,
            Frame frame,
            String rule,
            double confidence) {
        boolean direct = quotes.isDirect(sentence.start(), sentence.end());
        Hedge.Kind hedge = Hedges.in(sentence, sentence.start(), sentence.end());
        return new Utterance(
                sentence,
                sentence.start(),
                sentence.end(),
                sentence.start(),
                speakers,
                to,
                Acts.uncued(sentence, direct),
                direct ? Mode.DIRECT : Mode.FREE_INDIRECT,
                hedge,
                null,
                Utterance.Depth.PRINCIPAL,
                null,
                frame,
                rule,
                confidence);
    }

    private void narrated(Sentence sentence) {
        if (Narration.headsAnnex(sentence)) {
            turn.close();
            return;
        }
        boolean leaves = sentence.tokens().stream()
                .anyMatch(token -> WordPattern.matches(
                        token.lower(), "left|ended|concluded|adjourned|departed|terminated|withdrew"));
        if (leaves) {
            turn.close();
        }
    }

    private void labelled(Sentence sentence) {
        Participant speaker = transcript.speaker(sentence);
        if (speaker == null && !turn.isOpen() || Narration.isBracketed(sentence)) {
            return;
        }
        List<Participant> speakers = speaker == null ? turn.speakers() : List.of(speaker);
        Frame frame = frames.current();
        List<Participant> to = speaker == null ? turn.addressees() : addressees.of(null, speakers, frame);
        say(new Utterance(
                sentence,
                sentence.start(),
                sentence.end(),
                transcript.contentStart(sentence),
                speakers,
                to,
                Acts.uncued(sentence, true),
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
            if (actor.kind() != memcon.annotation.ActorPhrase.Kind.PRONOUN) {
                for (Participant participant : resolver.resolve(actor, frames.current(), false)) {
                    if (!turn.speakers().contains(participant)) {
                        turn.mention(participant);
                        if (!turn.isOpen() && participant.isPresent() && actor.from() <= 3) {
                            turn.touch(participant);
                        }
                    }
                }
            }
        });
        turn.speakers().forEach(turn::mention);
    }

    @Nullable
    Utterance last() {
        return turn.last();
    }
}
