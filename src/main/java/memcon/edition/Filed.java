package memcon.edition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.AuthorityEntry.Tenure;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * An actor of a document or an entry of the authority, as far as comparing needs it.
 *
 * @param path its path
 * @param label what it is called
 * @param isPerson whether it is a human being or an office
 * @param names folded words of each name
 * @param offices offices, in small letters, each with the time of holding it; open for actors of documents
 * @param first first day of documents, of an entry of its offices; null if not known
 * @param last last such day; null if not known
 * @param life life dates of an entry; null if not known
 * @param isEntry whether it is an entry of the authority
 */
public record Filed(
        String path,
        String label,
        boolean isPerson,
        List<List<String>> names,
        List<Office> offices,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable DateRange life,
        boolean isEntry)
        implements Serializable {

    /** The order in one file: family name first, so that neighbours are likely the same. */
    static final Comparator<Filed> ORDER = Comparator.comparing(Filed::sortKey).thenComparing(Filed::path);

    /** An office by one of its names. */
    public record Office(String name, DateRange dates) implements Serializable {}

    private static final DateRange OPEN = new DateRange(null, null);

    public Filed {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    /** An actor of a document. */
    public static Filed of(LocalActor actor) {
        DateRange dates = actor.dates() == null ? OPEN : actor.dates();
        return new Filed(
                actor.path(),
                actor.label(),
                isPerson(actor.kind()),
                folded(actor.names().stream()),
                actor.offices().stream()
                        .flatMap(office -> Stream.of(office.split("[;,]|\\bthereafter\\b", -1)))
                        .map(office -> new Office(office.strip().toLowerCase(Locale.ROOT), OPEN))
                        .filter(office -> !office.name().isEmpty())
                        .toList(),
                dates.earliest(),
                dates.latest(),
                null,
                false);
    }

    static Filed of(AuthorityEntry entry, Authority authority) {
        List<Office> offices = new ArrayList<>();
        LocalDate first = null;
        LocalDate last = null;
        for (Tenure tenure : entry.tenures()) {
            authority
                    .find(tenure.position())
                    .ifPresent(position -> Stream.concat(Stream.of(position.label()), position.names().stream())
                            .forEach(name -> offices.add(new Office(name.toLowerCase(Locale.ROOT), tenure.dates()))));
            LocalDate from = tenure.dates().earliest();
            LocalDate to = tenure.dates().latest();
            first = first == null || from != null && from.isBefore(first) ? from : first;
            last = last == null || to != null && to.isAfter(last) ? to : last;
        }
        return new Filed(
                entry.id(),
                entry.label(),
                isPerson(entry.kind()),
                folded(Stream.concat(Stream.of(entry.label()), entry.names().stream())),
                offices,
                first,
                last,
                entry.dates(),
                true);
    }

    private static boolean isPerson(EntityKind kind) {
        return kind == EntityKind.PERSON || kind == EntityKind.POSITION;
    }

    private static List<List<String>> folded(Stream<String> names) {
        return names.map(NameComparison::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the style says so: Mrs. Vell is not Mr. Vell, though they share a name. */
    boolean isWoman() {
        return label.matches("(?:.* )?(?:Mrs|Miss|Ms|Mme|Madame|Lady|Señora|Frau)\\b.*");
    }

    @Nullable
    LocalDate born() {
        return life == null ? null : life.earliest();
    }

    /** The files that it is in: the keys of all its names. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> keys.addAll(NameComparison.keys(name)));
        return keys;
    }

    /** Where it is in its files, in alphabetical order; of several in one place the path decides. */
    public String sortKey() {
        List<String> name = names.isEmpty() ? List.of("") : names.get(0);
        return name.get(name.size() - 1) + " " + String.join(" ", name);
    }
}
