package memcon.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * @param actor the actor of a document; null for an entry
 */
record Filed(
        String path,
        String label,
        boolean isPerson,
        List<List<String>> names,
        List<Office> offices,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable DateRange life,
        @Nullable LocalActor actor) {

    /** An office by one of its names. */
    record Office(String name, DateRange dates) {}

    private static final DateRange OPEN = new DateRange(null, null);

    static Filed of(LocalActor actor) {
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
                actor);
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
                null);
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

    boolean isEntry() {
        return actor == null;
    }

    @Nullable
    LocalDate born() {
        return life == null ? null : life.earliest();
    }

    /** Family name first: neighbours in this order are likely the same. */
    String sortKey() {
        List<String> name = names.isEmpty() ? List.of("") : names.get(0);
        return name.get(name.size() - 1) + " " + String.join(" ", name);
    }
}
