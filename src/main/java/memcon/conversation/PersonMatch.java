package memcon.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.AuthorityEntry.Tenure;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import memcon.authority.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Whether a participant is a person of the authority files. A full name that fits one of them alone, and a life that fits the
 * day, are enough; where it fits several, the office held on the day decides. A family name alone needs that office, too.
 */
final class PersonMatch {

    private static final int FULL_NAME = 6;

    /** An office named in one place is the same as one named more fully in another. */
    private static final int SAME_OFFICE = 7;

    /** Nobody speaks with diplomats before this age, in years, nor so long before or after every office held. */
    private static final int YOUNGEST = 15;

    private static final int CAREER = 60;

    private final Authority authority;
    private final List<AuthorityEntry> persons;
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final IdentityHashMap<AuthorityEntry, List<String>> fullNames = new IdentityHashMap<>();

    PersonMatch(Authority authority) {
        this.authority = authority;
        this.persons = authority.entries().stream()
                .filter(entry -> entry.kind() == EntityKind.PERSON)
                .toList();
        NameMatch names = new NameMatch();
        for (int i = 0; i < persons.size(); i++) {
            int at = i;
            namesOf(persons.get(i))
                    .flatMap(name -> NameIndex.keysOf(names.words(name)).stream())
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(at));
        }
        persons.forEach(person ->
                fullNames.put(person, namesOf(person).filter(NameKey::isFull).toList()));
    }

    /** Those whom one of some names can mean at all. */
    private List<AuthorityEntry> fitting(List<String> known, NameMatch names) {
        Set<Integer> found = new TreeSet<>();
        for (String name : known) {
            NameIndex.keysOf(names.words(name)).forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
        }
        return found.stream().map(persons::get).toList();
    }

    @Nullable
    AuthorityEntry find(Participant participant, @Nullable LocalDate day, NameMatch names) {
        List<String> known = new ArrayList<>(List.of(participant.name()));
        if (participant.person() != null) {
            known.add(participant.person().name());
        }
        known.removeIf(String::isEmpty);
        List<String> several = known.stream().filter(NameKey::isFull).toList();
        List<AuthorityEntry> full = new ArrayList<>();
        List<AuthorityEntry> inOffice = new ArrayList<>();
        for (AuthorityEntry person : fitting(known, names)) {
            if (day != null && !isOfAge(person, day, participant.isListed())) {
                continue;
            }
            boolean fullName = several.stream().anyMatch(name -> isFullName(name, person, names));
            if (fullName) {
                full.add(person);
            }
            boolean named = fullName || known.stream().anyMatch(name -> isNamed(name, person));
            if (named && day != null && heldOffice(participant, person, day)) {
                inOffice.add(person);
            }
        }
        return full.size() == 1 ? full.get(0) : inOffice.size() == 1 ? inOffice.get(0) : null;
    }

    /** Whether somebody could speak on a day: born, grown up, not dead if present, in the time of his career. */
    private static boolean isOfAge(AuthorityEntry person, LocalDate day, boolean present) {
        DateRange life = person.dates();
        if (life != null
                && (life.earliest() != null && day.isBefore(life.earliest().plusYears(YOUNGEST))
                        || present && life.latest() != null && day.isAfter(life.latest()))) {
            return false;
        }
        List<DateRange> offices = person.tenures().stream()
                .map(Tenure::dates)
                .filter(dates -> dates.earliest() != null || dates.latest() != null)
                .toList();
        return offices.isEmpty() || offices.stream().anyMatch(dates -> isNear(dates, day));
    }

    private static boolean isNear(DateRange dates, LocalDate day) {
        LocalDate first = dates.earliest() != null ? dates.earliest() : dates.latest();
        LocalDate last = dates.latest() != null ? dates.latest() : dates.earliest();
        return first == null
                || last == null
                || !day.isBefore(first.minusYears(CAREER)) && !day.isAfter(last.plusYears(CAREER));
    }

    private boolean isFullName(String name, AuthorityEntry person, NameMatch names) {
        return fullNames.getOrDefault(person, List.of()).stream()
                .anyMatch(known -> names.score(name, known, true) >= FULL_NAME);
    }

    private static boolean isNamed(String name, AuthorityEntry person) {
        return namesOf(person).anyMatch(name::equals);
    }

    private static Stream<String> namesOf(AuthorityEntry person) {
        return Stream.concat(Stream.of(person.label()), person.names().stream());
    }

    /** Whether the person held, on the day, an office that the document gives the participant. */
    private boolean heldOffice(Participant participant, AuthorityEntry person, LocalDate day) {
        return positions(person, day).anyMatch(position -> isOffice(participant, position));
    }

    private Stream<AuthorityEntry> positions(AuthorityEntry person, LocalDate day) {
        return person.tenures().stream()
                .filter(tenure -> tenure.dates().contains(day))
                .flatMap(tenure -> authority.find(tenure.position()).stream());
    }

    private boolean isOffice(Participant participant, AuthorityEntry position) {
        boolean sameOffice = namesOf(position)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(held -> participant.roles().stream()
                        .flatMap(role -> Stream.of(role, role.replaceFirst(" (?:to|of) .*", "")))
                        .anyMatch(role -> RoleMatch.score(role, held) >= SAME_OFFICE));
        return sameOffice && isOfCountry(participant, position);
    }

    private boolean isOfCountry(Participant participant, AuthorityEntry position) {
        AuthorityEntry of =
                position.of() == null ? null : authority.find(position.of()).orElse(null);
        return of == null
                || participant.countries().isEmpty()
                || participant.countries().stream()
                        .anyMatch(country -> namesOf(of).anyMatch(name -> Cast.sharesWord(country, name)));
    }

    /**
     * Somebody of whom a document gives a family name and nothing else, where it is the name of one person in office on the
     * day, and a colleague in the same body takes part who is known by more than that.
     */
    @Nullable
    AuthorityEntry colleague(Participant participant, LocalDate day, List<AuthorityEntry> known) {
        if (participant.name().isEmpty() || !participant.roles().isEmpty()) {
            return null;
        }
        Set<String> bodies =
                known.stream().flatMap(person -> bodies(person, day)).collect(Collectors.toSet());
        List<AuthorityEntry> named = persons.stream()
                .filter(person -> isNamed(participant.name(), person) && isOfAge(person, day, participant.isListed()))
                .toList();
        boolean fits = named.size() == 1
                && positions(named.get(0), day)
                        .anyMatch(held -> bodies.contains(held.of()) && isOfCountry(participant, held));
        return fits ? named.get(0) : null;
    }

    private Stream<String> bodies(AuthorityEntry person, LocalDate day) {
        return positions(person, day).map(AuthorityEntry::of).filter(Objects::nonNull);
    }
}
