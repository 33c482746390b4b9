package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/** The speech events that somebody reports in what they say, and those that a sentence only names. */
final class NestedSpeech {

    private final Turn turn;
    private final ReportedSpeakers people;

    NestedSpeech(SpeakerResolver resolver, Turn turn) {
        this.turn = turn;
        this.people = new ReportedSpeakers(resolver, turn);
    }

    List<Utterance> in(Utterance outer, Frame frame) {
        List<Utterance> found = new ArrayList<>();
        Sentence sentence = outer.sentence();
        people.begin(outer);
        for (Cue cue : sentence.cues()) {
            int at = sentence.tokens().get(cue.at()).start();
            if (at < outer.start() || at >= outer.end() || isOwn(cue, outer)) {
                continue;
            }
            Utterance nested =
                    cue.link() == Link.GENITIVE ? nominal(cue, outer, frame) : reported(cue, outer, frame, found);
            if (nested != null && !repeats(nested, found)) {
                addApart(nested, found);
                people.reported(nested.speakers());
            }
        }
        people.end(outer, frame);
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
                                && f.start() <= nested.start()
                                && nested.start() < f.end());
    }

    /** The cue by which the outer one itself is told; one in the tense of background, where the turn goes on, tells of an earlier talk. */
    private boolean isOwn(Cue cue, Utterance outer) {
        Cue main = outer.cue();
        if (main == null) {
            return false;
        }
        if (cue.at() == main.at()) {
            return !isBackground(outer);
        }
        return cue.isMain() && Objects.equals(cue.subject(), main.subject()) && cue.at() < main.at();
    }

    private boolean isBackground(Utterance outer) {
        Cue main = outer.cue();
        return main != null
                && main.tense() == Tense.PAST_PERFECT
                && outer.mode() != Mode.DIRECT
                && outer.frame().isRecorded()
                && turn.isOpen()
                && turn.speakers().equals(outer.speakers());
    }

    private @Nullable Utterance reported(Cue cue, Utterance outer, Frame frame, List<Utterance> before) {
        boolean gossip = ReportedCue.isGossip(cue);
        if (!ReportedCue.isSpeech(cue) || cue.link() == Link.IMPERSONAL && !gossip && !isPassive(cue, outer)) {
            return null;
        }
        ActorPhrase subject = cue.subject();
        List<Participant> speakers = subject == null ? List.of() : people.of(subject, cue, outer, frame, before);
        boolean untold = subject == null
                || !subject.pronoun().isEmpty() && !subject.pronoun().equals("i");
        if (speakers.isEmpty() && !(untold && (cue.link() == Link.IMPERSONAL || cue.hasClause()))) {
            return null;
        }
        if (!ReportedCue.tookPlace(cue, outer, speakers, before)
                || cue.link() == Link.CONTROLLED && !hangs(speakers, before)) {
            return null;
        }
        ReportedSpan span = new ReportedSpan(outer.sentence());
        return utterance(
                cue,
                outer,
                speakers,
                people.addressees(cue, speakers, outer, frame),
                ReportedSpan.from(cue),
                span.end(cue),
                Utterance.Depth.NESTED,
                "nested-" + cue.lemma().replace(' ', '-'),
                frame);
    }

    /** "He had been told by X that …", "it had been announced that …": speech, whoever spoke. */
    private static boolean isPassive(Cue cue, Utterance outer) {
        boolean earlier = cue.tense() == Tense.PAST_PERFECT
                || cue.tense() == Tense.PRESENT_PERFECT
                || cue.tense() == Tense.PAST && outer.mode() == Mode.DIRECT;
        return earlier
                && !cue.act().equals("agree")
                && (cue.subject() != null || !WordPattern.matches(cue.lemma(), "instruct|order|request|invite"))
                && cue.hedge().isEmpty()
                && (cue.hasClause() || cue.addressee() != null || cue.subject() != null);
    }

    /** "…, claiming that": what hangs on another report is one if that one's speaker speaks on. */
    private static boolean hangs(List<Participant> speakers, List<Utterance> before) {
        return !before.isEmpty() && before.get(before.size() - 1).speakers().equals(speakers);
    }

    private @Nullable Utterance nominal(Cue cue, Utterance outer, Frame frame) {
        ActorPhrase owner = cue.subject();
        if (owner == null || WordPattern.matches(cue.lemma(), "words?")) {
            return null;
        }
        boolean introduced = cue.clause() < cue.at() && cue.clause() < owner.from();
        if (!introduced && isLoose(cue, owner, outer.sentence())) {
            return null;
        }
        List<Participant> speakers = people.owner(owner, outer, frame);
        if (speakers.isEmpty()) {
            return null;
        }
        ReportedSpan span = new ReportedSpan(outer.sentence());
        return utterance(
                cue,
                outer,
                speakers,
                speakers.equals(outer.speakers()) || !frame.members().containsAll(speakers)
                        ? List.of()
                        : outer.speakers(),
                span.nominalFrom(cue),
                span.nominalEnd(cue, outer),
                Utterance.Depth.NOMINAL,
                "noun-of-speech",
                frame);
    }

    /** "the Soviet proposal", "his answer": a thing rather than somebody's speech, unless what was said follows. */
    private static boolean isLoose(Cue cue, ActorPhrase owner, Sentence sentence) {
        boolean adjective = owner.kind() == Kind.COLLECTIVE && owner.to() == cue.at();
        boolean about = cue.to() < sentence.tokens().size()
                && WordPattern.matches(sentence.tokens().get(cue.to()).lower(), "for|about|regarding|concerning|as|on");
        boolean document = owner.kind() == Kind.COLLECTIVE
                && WordPattern.matches(cue.lemma(), "reports?|recommendations?|accounts?|questions?");
        return !cue.hasClause() && (adjective || document || owner.kind() == Kind.PRONOUN && !about);
    }

    private static @Nullable Utterance utterance(
            Cue cue,
            Utterance outer,
            List<Participant> speakers,
            List<Participant> to,
            int from,
            int after,
            Utterance.Depth depth,
            String rule,
            Frame frame) {
        List<Token> tokens = outer.sentence().tokens();
        int start = Math.max(outer.start(), tokens.get(from).start());
        int end = Math.min(outer.end(), tokens.get(after - 1).end());
        if (end <= start) {
            return null;
        }
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
                0.7);
    }
}
