package memcon.conversation;

import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks and is spoken to in what somebody reports. A pronoun there means the one who reports, unless the words are
 * addressed to him; then it means who was last reported to speak, or was last spoken of.
 */
final class ReportedSpeakers {

    private final SpeakerResolver resolver;
    private final Turn turn;
    private List<Participant> reporting = List.of();
    private List<Participant> last = List.of();
    private @Nullable Participant person;
    private @Nullable Participant group;

    ReportedSpeakers(SpeakerResolver resolver, Turn turn) {
        this.resolver = resolver;
        this.turn = turn;
    }

    /** Begins to look at what an utterance reports; what was reported before in the same turn stays in mind. */
    void begin(Utterance outer) {
        if (!reporting.equals(outer.speakers())) {
            reporting = outer.speakers();
            last = last.stream().anyMatch(reporting::contains) ? List.of() : last;
            person = person != null && reporting.contains(person) ? null : person;
        }
    }

    /** Keeps in mind who was said to have spoken. */
    void reported(List<Participant> speakers) {
        if (!speakers.isEmpty() && !speakers.equals(reporting)) {
            last = speakers;
        }
    }

    /** Keeps in mind of whom an utterance speaks. */
    void end(Utterance outer, Frame frame) {
        for (ActorPhrase phrase : outer.sentence().actors()) {
            int at = outer.sentence().tokens().get(phrase.from()).start();
            if (phrase.kind() == Kind.PRONOUN || at < outer.content() || at >= outer.end()) {
                continue;
            }
            for (Participant meant : resolver.resolve(phrase, frame, false)) {
                if (meant.kind() == EntityKind.GROUP) {
                    group = meant;
                } else if (!reporting.contains(meant)) {
                    person = meant;
                }
            }
        }
    }

    /** Who speaks; none if the words do not tell. */
    List<Participant> of(ActorPhrase subject, Cue cue, Utterance outer, Frame frame, List<Utterance> before) {
        return switch (subject.pronoun()) {
            case "" -> named(subject, cue, outer, frame);
            case "i" -> own(outer);
            case "we" -> resolver.own().stream().anyMatch(Participant::isFirstPerson) ? own(outer) : outer.speakers();
            case "he", "she" -> heOrShe(cue, outer, frame, before);
            case "they" -> they(before);
            case "latter" -> last;
            case "you" -> outer.mode() == Mode.DIRECT ? outer.addressees() : List.of();
            default -> List.of();
        };
    }

    /** "the Dutch Ambassador had told him": an Ambassador who spoke to the reporter, or has a country told, is not the reporter. */
    private List<Participant> named(ActorPhrase subject, Cue cue, Utterance outer, Frame frame) {
        List<Participant> found = resolver.resolve(subject, frame, true);
        ActorPhrase addressee = cue.addressee();
        boolean other = subject.kind() == Kind.ROLE
                && outer.mode() != Mode.DIRECT
                && found.equals(outer.speakers())
                && (!subject.country().isEmpty()
                        || addressee != null && WordPattern.matches(addressee.pronoun(), "him|her"));
        Participant outsider = other ? resolver.outsider(subject, subject.definite()) : null;
        return outsider == null ? found : List.of(outsider);
    }

    private List<Participant> own(Utterance outer) {
        return outer.mode() == Mode.DIRECT ? outer.speakers() : resolver.objectPronoun("me", List.of());
    }

    /** "X had told the Minister; he had added that": who is reported to speak speaks on, unless he spoke to the reporter. */
    private static @Nullable Participant goesOn(Utterance outer, List<Utterance> before) {
        Utterance earlier = before.isEmpty() ? null : before.get(before.size() - 1);
        Participant speaker = earlier == null || earlier.depth() != Utterance.Depth.NESTED ? null : earlier.speaker();
        return speaker == null
                        || speaker.kind() == EntityKind.GROUP
                        || outer.speakers().contains(speaker)
                        || earlier.addressees().isEmpty()
                        || earlier.addressees().equals(outer.speakers())
                ? null
                : speaker;
    }

    private List<Participant> heOrShe(Cue cue, Utterance outer, Frame frame, List<Utterance> before) {
        ActorPhrase addressee = cue.addressee();
        boolean toReporter = addressee != null
                && (WordPattern.matches(addressee.pronoun(), "me|us")
                                && (outer.mode() == Mode.DIRECT
                                        || outer.speakers().equals(resolver.own()))
                        || addressee.pronoun().isEmpty()
                                && resolver.resolve(addressee, frame, false).equals(outer.speakers()));
        Participant third = goesOn(outer, before);
        if (third != null && !toReporter) {
            return List.of(third);
        }
        if (outer.mode() != Mode.DIRECT && !toReporter && outer.speakers().size() == 1) {
            return outer.speakers();
        }
        if (last.size() == 1) {
            return last;
        }
        return person == null ? List.of() : List.of(person);
    }

    private List<Participant> they(List<Utterance> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (several(before.get(i).speakers())) {
                return before.get(i).speakers();
            }
        }
        if (several(last)) {
            return last;
        }
        return group == null ? List.of() : List.of(group);
    }

    private static boolean several(List<Participant> speakers) {
        return speakers.size() > 1 || speakers.size() == 1 && speakers.get(0).kind() == EntityKind.GROUP;
    }

    /** Who is spoken to; none if the words do not tell. */
    List<Participant> addressees(Cue cue, List<Participant> speakers, Utterance outer, Frame frame) {
        ActorPhrase phrase = cue.addressee();
        if (phrase == null) {
            return List.of();
        }
        return switch (phrase.pronoun()) {
            case "" -> resolver.resolve(phrase, frame, true);
            case "me", "us", "i", "we" -> own(outer);
            case "him", "her", "he", "she" -> speakers.equals(outer.speakers()) ? last : outer.speakers();
            default -> List.of();
        };
    }

    /** "in reply to his question, I said": his is not the speaker's. */
    List<Participant> owner(ActorPhrase owner, Utterance outer, Frame frame) {
        return switch (owner.pronoun()) {
            case "" -> resolver.resolve(owner, frame, true);
            case "i", "we" -> own(outer);
            case "he", "she" -> {
                Participant speaker = outer.speaker();
                Participant other = speaker == null ? turn.salient() : turn.recentOther(List.of(speaker));
                yield other == null ? List.of() : List.of(other);
            }
            default -> List.of();
        };
    }
}
