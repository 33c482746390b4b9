package memcon.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import memcon.authority.EntityKind;
import memcon.authority.NameKey;
import memcon.edition.Decision.Verdict;

/** What an entry is called by decision. */
final class DecidedNames {

    private DecidedNames() {}

    /**
     * Whether a name finds its bearer in other documents: a surname alone would find everybody of that name. A name of a body
     * does.
     */
    static boolean isFull(String name, EntityKind kind) {
        boolean person = kind == EntityKind.PERSON || kind == EntityKind.POSITION;
        return !person || name.matches("\\p{Lu}[^,;()\\d]*[ .-]\\p{L}[^,;()\\d]*") && NameKey.isFull(name);
    }

    /** The names of a new entry, that by which it is called first: of the row decided new, else the fullest. */
    static List<String> of(List<Decision> rows, Function<String, List<String>> namesOf) {
        List<Decision> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing((Decision row) -> row.verdict() != Verdict.NEW)
                .thenComparing(row -> -NameComparison.words(row.names().get(0)).size()));
        Set<String> names = new LinkedHashSet<>(List.of(ordered.get(0).names().get(0)));
        names.addAll(further(ordered, namesOf));
        return List.copyOf(names);
    }

    /** All full names of those in some rows. */
    static Set<String> further(List<Decision> rows, Function<String, List<String>> namesOf) {
        Set<String> names = new LinkedHashSet<>();
        for (Decision row : rows) {
            Stream.concat(row.names().stream(), namesOf.apply(row.candidate()).stream())
                    .filter(name -> isFull(name, row.kind()))
                    .forEach(names::add);
        }
        return names;
    }
}
