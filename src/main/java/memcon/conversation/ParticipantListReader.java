package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotator;
import memcon.document.ListedParticipant;
import org.jspecify.annotations.Nullable;

/** Reads a memorandum's list of participants into its cast: one a line, or several with an honorific each. */
final class ParticipantListReader {

    /** Lines of a form that were taken for lines of the list. */
    private static final Pattern HEADER = Pattern.compile(
            "(?i)memorand(?:um|a)( of conversations?)?|(?:the )?white house|washington|memorandum .*|date .*|place .*|attachments?.*"
                    + "|(?:(?:two|three|four|several) )?note-?takers");

    /** The symbol of an office before its man: "S/P—Mr. Vell". */
    private static final Pattern SYMBOL =
            Pattern.compile("^\\p{Lu}{1,5}(?:/\\p{Lu}{1,4}){0,2}\\s*[—–-]\\s*(?=\\p{Lu}\\p{Ll})");

    private static final Pattern SEPARATOR = Pattern.compile("(?:[,;]|\\s+and)\\s+(?![^(\\[]*[)\\]])(?!Jr\\b|Sr\\b)");

    /** A side that tells no state. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)(?:the )?(?:our|their|other|opposite|his|own)(?: side)?");

    private static final Pattern PLURAL =
            Pattern.compile("(?i)(?:the )?(?:comrades|coms\\.?|cdes\\.?|messrs\\.?|mm\\.)\\s+(?=\\p{Lu})");

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
        List<ListedParticipant> several = apart(line);
        for (ListedParticipant each : several.isEmpty() ? List.of(line) : several) {
            one(each);
        }
    }

    private void one(ListedParticipant line) {
        String words = SYMBOL.matcher(line.asWritten()).replaceFirst("");
        List<ActorPhrase> phrases = ActorPhrase.apart(annotator.phrases(words));
        List<ActorPhrase> people = people(phrases, words);
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

    /**
     * The people of a line that lists several: "Henry Bird, Ambassador Karl, Paul Lind". What stands between
     * two names describes the first. Empty if the line lists only one, as far as can be told.
     */
    private List<ListedParticipant> apart(ListedParticipant line) {
        List<ListedParticipant> people = new ArrayList<>();
        // "comrades A and B": the plural is everybody's.
        boolean plural = PLURAL.matcher(line.asWritten()).lookingAt();
        boolean titled = true;
        boolean othersTitled = true;
        int names = 0;
        int described = 0;
        List<String> parts =
                List.of(SEPARATOR.split(PLURAL.matcher(line.asWritten()).replaceFirst("")));
        for (String small : parts) {
            String part = capitalized(small.strip());
            ActorPhrase name = wholeName(part);
            if (name != null) {
                people.add(new ListedParticipant(part.strip(), line.side(), null));
                othersTitled &= people.size() == 1 || name.isTitled();
                titled &= plural || name.isTitled();
                names++;
            } else if (people.isEmpty()) {
                return List.of();
            } else {
                int last = people.size() - 1;
                people.set(
                        last,
                        new ListedParticipant(people.get(last).asWritten() + ", " + part.strip(), line.side(), null));
                described++;
            }
        }
        boolean list = names > 1 && (titled || described == 0 && othersTitled) || names > 2 && described == 0;
        return list ? people : List.of();
    }

    /** "ambassador K. Karl": an office in small letters, once it begins a line, is like any other. */
    private static String capitalized(String part) {
        return part.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    /** The name that a part of a line is and nothing else; null if it is more, or less. */
    private @Nullable ActorPhrase wholeName(String part) {
        String bare = part.replaceAll("[(\\[][^)\\]]*[)\\]]", " ").strip();
        List<ActorPhrase> phrases = annotator.phrases(bare);
        if (phrases.size() != 1 || phrases.get(0).from() > 0 || phrases.get(0).kind() != Kind.NAME) {
            return null;
        }
        ActorPhrase name = phrases.get(0);
        boolean whole = bare.endsWith(name.text().substring(name.text().lastIndexOf(' ') + 1));
        return whole && (name.isTitled() || name.name().contains(" ")) ? name : null;
    }

    /** The full name that begins a line; else the names with an honorific or an office; else the first name or office. */
    private static List<ActorPhrase> people(List<ActorPhrase> phrases, String line) {
        ActorPhrase head = phrases.isEmpty() ? null : phrases.get(0);
        boolean begins = head != null
                && head.kind() == Kind.NAME
                && head.from() == 0
                && head.name().contains(" ")
                && line.startsWith(head.name() + ",");
        boolean alone = phrases.stream()
                .skip(1)
                .allMatch(
                        phrase -> phrase.honorific().isEmpty() && !phrase.name().contains(" "));
        if (begins && alone) {
            return List.of(head);
        }
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
        // "Ambassador Karl, Mrs. Karl": two people of one name.
        boolean wife = NameMatch.isWife(person.honorific()) && person.role().isEmpty();
        Participant participant = wife ? cast.admit(person) : cast.find(person);
        participant.setListed(line.side());
        participant.addForm(line.asWritten());
        if (line.side() != null && !RELATIVE.matcher(line.side()).matches()) {
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
