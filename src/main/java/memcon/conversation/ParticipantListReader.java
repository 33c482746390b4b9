package memcon.conversation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotator;
import memcon.document.ListedParticipant;

/** Reads a memorandum's list of participants into its cast: one a line, or several with an honorific each. */
final class ParticipantListReader {

    /** Lines of a form that were taken for lines of the list. */
    private static final Pattern HEADER = Pattern.compile(
            "(?i)memorand(?:um|a)( of conversations?)?|(?:the )?white house|washington|memorandum .*|date .*|place .*|attachments?.*");

    private final Annotator annotator;
    private final Cast cast;

    ParticipantListReader(Annotator annotator, Cast cast) {
        this.annotator = annotator;
        this.cast = cast;
    }

    private static final Pattern NOTES =
            Pattern.compile("(?i)note-?taker|taking notes|took (?:the )?notes|recording secretary|reporting officer");

    void read(List<ListedParticipant> lines) {
        for (ListedParticipant line : lines) {
            if (!HEADER.matcher(line.asWritten().strip()).matches()) {
                read(line);
            }
        }
    }

    private void read(ListedParticipant line) {
        List<ActorPhrase> phrases = ActorPhrase.apart(annotator.phrases(line.asWritten()));
        List<ActorPhrase> people = people(phrases);
        for (int i = 0; i < people.size(); i++) {
            boolean another = !people.get(i).honorific().isEmpty()
                    && !people.get(0).honorific().isEmpty();
            if (i == 0 || another) {
                Participant participant = admit(people.get(i), line);
                if (people.size() == 1) {
                    participant.setReference(line.reference());
                    describe(participant, phrases, line.asWritten());
                }
            }
        }
    }

    /** The names with an honorific or an office; else the first name; else the first office. */
    private static List<ActorPhrase> people(List<ActorPhrase> phrases) {
        List<ActorPhrase> titled = phrases.stream()
                .filter(phrase -> phrase.kind() == Kind.NAME && phrase.isTitled())
                .toList();
        if (!titled.isEmpty()) {
            return titled;
        }
        ActorPhrase name = ActorPhrase.first(phrases, Kind.NAME);
        ActorPhrase first = name != null ? name : ActorPhrase.first(phrases, Kind.ROLE);
        return first == null ? List.of() : List.of(first);
    }

    private Participant admit(ActorPhrase person, ListedParticipant line) {
        Participant participant = cast.find(person);
        participant.setListed(line.side());
        participant.addForm(line.asWritten());
        if (line.side() != null) {
            participant.addCountry(line.side());
        }
        return participant;
    }

    /** The rest of the line tells the office. */
    private static void describe(Participant participant, List<ActorPhrase> phrases, String line) {
        participant.addOffices(phrases);
        if (line.toLowerCase(Locale.ROOT).contains("interpret")) {
            participant.setInterpreter();
        }
        if (NOTES.matcher(line).find()) {
            participant.setNoteTaker();
        }
    }
}
