package memcon.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/** One actor, while appearances are gathered in the order in which the documents are read. */
public final class GatheredActor {

    private final String path;
    private final EntityKind kind;
    private final String label;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> offices = new LinkedHashSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private int statements;

    /**
     * Begins with the first appearance that tells who they are; see {@link #begins}.
     *
     * @throws IllegalArgumentException if it does not tell
     */
    public GatheredActor(Appearance appearance) {
        EntityKind told = appearance.kind();
        if (told == null) {
            throw new IllegalArgumentException("Bug: nothing is told of " + appearance.path());
        }
        this.path = appearance.path();
        this.kind = told;
        this.label = appearance.label();
        add(appearance);
    }

    /** Whether an appearance tells who somebody is: what comes before one that does counts for nothing. */
    public static boolean begins(Appearance appearance) {
        return appearance.kind() != null;
    }

    /** Takes a further appearance. */
    public void add(Appearance appearance) {
        if (begins(appearance)) {
            names.addAll(appearance.names());
            offices.addAll(appearance.offices());
            on(appearance.dates());
        }
        statements += appearance.statements();
    }

    private void on(@Nullable DateRange dates) {
        if (dates == null) {
            return;
        }
        LocalDate from = dates.earliest() != null ? dates.earliest() : dates.latest();
        LocalDate to = dates.latest() != null ? dates.latest() : dates.earliest();
        first = first == null || from != null && from.isBefore(first) ? from : first;
        last = last == null || to != null && to.isAfter(last) ? to : last;
    }

    /** What all of them tell. */
    public LocalActor told() {
        List<String> fullestFirst = new ArrayList<>(names);
        fullestFirst.sort(Comparator.comparingInt((String name) -> name.split("[ .-]+", -1).length)
                .thenComparingInt(String::length)
                .reversed()
                .thenComparing(name -> name));
        return new LocalActor(
                path,
                kind,
                label,
                fullestFirst,
                List.copyOf(offices),
                first == null && last == null ? null : new DateRange(first, last),
                statements);
    }
}
