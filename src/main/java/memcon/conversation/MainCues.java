package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import memcon.annotation.CueVerb.Use;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;

/**
 * The cues of a sentence by which somebody speaks in the conversation that is being told, and who it is. A main cue of
 * somebody absent, in a tense that is not the narrative's or of a thought is none.
 */
final class MainCues {

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

    private final Cast cast;
    private final Turn turn;
    private final SpeakerResolver resolver;
    private final Frames frames;
    private final Quotes quotes;
    private final NarrativeTense narrative;

    MainCues(Cast cast, Turn turn, SpeakerResolver resolver, Frames frames, Quotes quotes, NarrativeTense narrative) {
        this.cast = cast;
        this.turn = turn;
        this.resolver = resolver;
        this.frames = frames;
        this.quotes = quotes;
        this.narrative = narrative;
    }

    /**
     * A main cue and who speaks with it.
     *
     * @param cue the cue
     * @param speakers who speaks; none if untold
     */
    record Spoken(Cue cue, List<Participant> speakers) {}

    /** In order of the text. */
    List<Spoken> in(Sentence sentence) {
        List<Spoken> mains = new ArrayList<>();
        for (Cue cue : sentence.cues()) {
            if (!isSpeech(cue, sentence)) {
                continue;
            }
            Spoken last = mains.isEmpty() ? null : mains.get(mains.size() - 1);
            boolean sameSpeaker = cue.link() == Link.CONTROLLED
                    || cue.link() == Link.SHARED
                            && last != null
                            && Objects.equals(cue.subject(), last.cue().subject());
            if (last != null && sameSpeaker) {
                mains.add(new Spoken(cue, last.speakers()));
                continue;
            }
            List<Participant> speakers = cue.link() == Link.IMPERSONAL
                    ? impersonal(cue)
                    : resolver.speakers(cue, sentence, frames.current());
            if (isAccepted(cue, speakers, sentence)) {
                mains.add(new Spoken(cue, speakers));
            }
        }
        return mains;
    }

    private boolean isSpeech(Cue cue, Sentence sentence) {
        boolean quoted = cue.link() != Link.INVERTED
                && quotes.isInside(sentence.tokens().get(cue.at()).start());
        boolean arranges = !turn.isOpen() && Arrangement.isArrangement(cue, sentence);
        boolean silent =
                cue.negated() && !WordPattern.matches(cue.act(), "decline|counter|deny") && cue.use() != Use.THOUGHT;
        boolean earlier = cue.link() == Link.RELATIVE
                && sentence.tokens().subList(0, cue.clause()).stream()
                        .anyMatch(token -> token.is("had") || token.is("been"));
        if (earlier) {
            return false;
        }
        boolean known = cue.lemma().equals("know")
                && cue.subject() != null
                && cue.subject().pronoun().equals("we");
        boolean thought = (known || Judgement.isPrivateThought(cue)) && cue.tense() != Tense.MODAL;
        boolean writing = narrative == NarrativeTense.PAST
                && cue.tense() == Tense.PRESENT
                && cue.link() == Link.BEFORE
                && cue.subject() != null
                && cue.subject().pronoun().equals("i")
                && resolver.own().stream().anyMatch(Participant::isFirstPerson);
        if (writing) {
            return false; // "I propose that we consent": to whoever reads the memorandum
        }
        return cue.isMain() && !quoted && !arranges && !silent && !thought;
    }

    /** "It was agreed": everybody; other passives leave the speaker untold. */
    private List<Participant> impersonal(Cue cue) {
        if (cue.subject() != null) {
            return resolver.resolve(cue.subject(), frames.current(), true);
        }
        if (cue.act().equals("agree")) {
            return List.copyOf(frames.everybody());
        }
        // Who writes of himself as "I" leaves himself out where nobody is named.
        return resolver.own().stream().filter(Participant::isFirstPerson).toList();
    }

    private boolean isAccepted(Cue cue, List<Participant> speakers, Sentence sentence) {
        Tense tense = cue.tense();
        boolean manner = cue.link() == Link.CONTROLLED && cue.level() == Cue.Level.MAIN;
        if (tense == Tense.MODAL || tense == Tense.NON_FINITE && cue.link() != Link.INVERTED && !manner) {
            return false;
        }
        if (cue.link() == Link.IMPERSONAL) {
            return isUntoldSpeech(cue)
                    || cue.tense() == Tense.PAST
                            && cue.subject() != null
                            && speakers.stream().anyMatch(Participant::isPresent)
                            && cue.use() != Use.THOUGHT;
        }
        if (speakers.isEmpty()) {
            return false;
        }
        boolean present = speakers.stream().anyMatch(Participant::isPresent);
        if (narrative.isBackground(tense)) {
            boolean told = tense == Tense.PAST_PERFECT && speakers.stream().allMatch(frames::isTold);
            boolean goesOn = turn.speakers().equals(speakers) && cue.link() != Link.INVERTED && cue.use() != Use.TOPIC;
            return told || !turn.isOpen() && present || goesOn || present && isHeardByWriter(cue, speakers);
        }
        return present || isAcceptedOfAbsent(cue, speakers, sentence);
    }

    /** "I informed him of it. He considers that …": after the writer's own words the other one's view is what he answered. */
    private boolean isHeardByWriter(Cue cue, List<Participant> speakers) {
        Participant speaker = turn.speaker();
        return cue.tense() == Tense.PRESENT
                && cue.clause() == 0
                && speaker != null
                && speaker.isFirstPerson()
                && speakers.size() == 1
                && !speakers.get(0).isFirstPerson()
                && cue.subject() != null
                && (cue.subject().kind() == Kind.PRONOUN || cue.subject().kind() == Kind.NAME);
    }

    /** "It was pointed out that": a passive that tells of speech in the room. */
    private boolean isUntoldSpeech(Cue cue) {
        boolean untold = UNTOLD.contains(cue.lemma());
        return cue.tense() == Tense.PAST
                && cue.hedge().isEmpty()
                && cue.addressee() == null
                && (cue.use() != Use.THOUGHT || untold)
                && (cue.act().equals("agree")
                        || cue.use() == Use.NOUN
                        || cue.hasClause() && (!turn.isOpen() || untold));
    }

    /** Speakers not known to be present speak before anybody else has, or as a side of those present. */
    private boolean isAcceptedOfAbsent(Cue cue, List<Participant> speakers, Sentence sentence) {
        if (cue.use() == Use.THOUGHT) {
            return false;
        }
        boolean collective = speakers.stream().allMatch(speaker -> speaker.kind() == EntityKind.GROUP);
        boolean side = WordPattern.matches(
                speakers.get(0).label(), "(?i).*\\b(?:side|delegation|delegates|representatives)\\b.*");
        if (!turn.isOpen()) {
            return !collective || cue.hasClause() || side;
        }
        return collective
                && (sentence.first() || side)
                && (cue.hasClause() || side && cue.use() != Use.TOPIC)
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
}
