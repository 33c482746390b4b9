package memcon.conversation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.document.NamedPeople;
import memcon.document.VolumePerson;
import org.jspecify.annotations.Nullable;

/**
 * Who an office without a name means in a volume of American documents: its list of persons says who was Secretary of State,
 * and when ("Secretary of State from January 1961").
 */
final class VolumeOffice {

    /** Offices by which the records call their own chiefs, as the lists of persons write them. */
    private static final Map<String, String> OFFICES = Map.of(
            "secretary", "Secretary of State",
            "secretary of state", "Secretary of State",
            "under secretary", "Under Secretary of State",
            "vice president", "Vice President of the United States",
            "president", "President of the United States");

    private static final Pattern OWN = Pattern.compile(
            "(?i)(?:the )?(?:u\\.?s\\.?(?:a\\.?)?|united states.*|americans?|us)(?: side| delegation| participants)?");

    /** "the Acting Secretary" is somebody else than the Secretary. */
    private static final Pattern NOT_THE_HOLDER = Pattern.compile("(?i)\\b(?:acting|former|designate|elect)\\b");

    private static final String DATE =
            "(?:(January|February|March|April|May|June|July|August|September|October|November|December)\\s+(?:\\d{1,2},?\\s+)?)?"
                    + "((?:19)\\d\\d)";
    private static final Pattern FROM = Pattern.compile("(?:from|after|since|beginning)(?: in)?\\s+" + DATE);
    private static final Pattern UNTIL = Pattern.compile("(?:until|to|through|[-–—])\\s*" + DATE);
    private static final Pattern FIRST = Pattern.compile("^[,\\s]*" + DATE + "\\s*[-–—]");

    private final NamedPeople people;

    VolumeOffice(NamedPeople people) {
        this.people = people;
    }

    /** The one person of the volume who held the office on the day; none if several may have. */
    Optional<VolumePerson> holder(Participant participant, @Nullable LocalDate day) {
        String office = participant.roles().size() == 1
                ? OFFICES.get(participant.roles().iterator().next().toLowerCase(Locale.ROOT))
                : null;
        boolean own = participant.countries().stream()
                .allMatch(country -> OWN.matcher(country).matches());
        boolean listed = participant.isListed() || office != null && office.startsWith("Secretary");
        boolean stands = !NOT_THE_HOLDER.matcher(participant.ownLabel()).find();
        if (office == null || day == null || !participant.name().isEmpty() || !own || !listed || !stands) {
            return Optional.empty();
        }
        List<VolumePerson> holders = people.persons().values().stream()
                .filter(person -> holds(person.description(), office, day))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    static boolean holds(@Nullable String description, String office, LocalDate day) {
        LocalDate before = LocalDate.MIN;
        for (String part : description == null ? new String[0] : description.split(";", -1)) {
            String words = part.strip();
            boolean then = words.regionMatches(true, 0, "thereafter", 0, 10);
            String named = words.replaceFirst("(?i)^thereafter,?\\s*", "").replaceFirst("^(?:U\\.S\\.|the)\\s+", "");
            String rest = named.length() >= office.length() ? named.substring(office.length()) : "";
            LocalDate until = bound(UNTIL, rest, true, LocalDate.MAX);
            if (named.startsWith(office) && !rest.matches("(?s)\\s+(?:for|of|ad interim)\\b.*|[-\\p{L}].*")) {
                LocalDate from = bound(FIRST, rest, false, bound(FROM, rest, false, then ? before : LocalDate.MIN));
                if (!day.isBefore(from) && !day.isAfter(until)) {
                    return true;
                }
            }
            before = bound(UNTIL, words, false, LocalDate.MIN);
        }
        return false;
    }

    /** The day that words name, at the latest or the earliest; another one if they name none. */
    private static LocalDate bound(Pattern pattern, String words, boolean last, LocalDate otherwise) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.find()) {
            return otherwise;
        }
        int year = Integer.parseInt(matcher.group(2));
        String named = matcher.group(1);
        int month = named == null
                ? last ? 12 : 1
                : Month.valueOf(named.toUpperCase(Locale.ROOT)).getValue();
        YearMonth when = YearMonth.of(year, month);
        return last ? when.atEndOfMonth() : when.atDay(1);
    }
}
