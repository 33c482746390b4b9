package memcon.conversation;

import java.util.List;
import memcon.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A speech event as reported: one speaker's words with one cue or in one sentence.
 *
 * @param id path below the data base, made of the passage and the nesting, never of the speaker
 * @param label a short readable form
 * @param speakers paths of actors; one unless joint, none if untold
 * @param addressees paths of actors
 * @param act what the speaker does
 * @param mode how the memorandum renders it
 * @param hedge the teller's distance; null if none
 * @param passage the words, cue and attribution included; of one in pieces, from the first to the last
 * @param parts the pieces of one that is interrupted by words of others, in order; empty for one in one piece
 * @param nominal whether it is only named inside another sentence ("in response to his question")
 * @param reportedIn path of the statement that reports it; null if said in the recorded conversation
 * @param reportLevel 1 + number of statements above it
 * @param conversation path of the conversation it belongs to; null for letters, broadcasts, hearsay
 * @param stances what it does with which claims
 * @param respondsTo paths of statements it answers
 * @param agreesWith paths of statements it agrees with
 * @param disagreesWith paths of statements it contradicts
 * @param alternativeTo paths of competing readings of the same passage
 * @param preferred whether it is the preferred reading (true where there is no other)
 * @param readingCertainty how sure an editor is of this reading; null if the editor says nothing
 * @param origin who made this node
 */
public record Statement(
        String id,
        String label,
        List<String> speakers,
        List<String> addressees,
        SpeechAct act,
        Mode mode,
        @Nullable Hedge hedge,
        Span passage,
        List<Span> parts,
        boolean nominal,
        @Nullable String reportedIn,
        int reportLevel,
        @Nullable String conversation,
        List<Stance> stances,
        List<String> respondsTo,
        List<String> agreesWith,
        List<String> disagreesWith,
        List<String> alternativeTo,
        boolean preferred,
        Stance.@Nullable Certainty readingCertainty,
        Origin origin) {

    public Statement {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        parts = List.copyOf(parts);
        stances = List.copyOf(stances);
        respondsTo = List.copyOf(respondsTo);
        agreesWith = List.copyOf(agreesWith);
        disagreesWith = List.copyOf(disagreesWith);
        alternativeTo = List.copyOf(alternativeTo);
    }

    /** The passages that are its evidence: its pieces, or the one passage. */
    public List<Span> passages() {
        return parts.isEmpty() ? List.of(passage) : parts;
    }

    /** The same statement, responding to another. */
    public Statement respondingTo(String statement) {
        return linked(List.of(statement), alternativeTo);
    }

    /** The same statement, with a competing reading. */
    public Statement alternativeTo(String reading) {
        return linked(respondsTo, List.of(reading));
    }

    /** The same statement at another place, in one piece. */
    public Statement at(Span elsewhere) {
        return new Statement(
                id,
                label,
                speakers,
                addressees,
                act,
                mode,
                hedge,
                elsewhere,
                List.of(),
                nominal,
                reportedIn,
                reportLevel,
                conversation,
                stances,
                respondsTo,
                agreesWith,
                disagreesWith,
                alternativeTo,
                preferred,
                readingCertainty,
                origin);
    }

    private Statement linked(List<String> responses, List<String> readings) {
        return new Statement(
                id,
                label,
                speakers,
                addressees,
                act,
                mode,
                hedge,
                passage,
                parts,
                nominal,
                reportedIn,
                reportLevel,
                conversation,
                stances,
                responses,
                agreesWith,
                disagreesWith,
                readings,
                preferred,
                readingCertainty,
                origin);
    }

    /** The competing reading: said in the recorded conversation itself, to another, with no claims of its own. */
    public Statement readAs(String path, String recorded, String addressee) {
        return new Statement(
                path,
                label,
                speakers,
                List.of(addressee),
                act,
                mode,
                hedge,
                passage,
                parts,
                nominal,
                null,
                1,
                recorded,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(id),
                false,
                null,
                new Origin(origin.proposer(), origin.rule(), origin.confidence() / 2));
    }
}
