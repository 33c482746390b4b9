package memcon.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the authority files, as far as reading a memorandum needs it. Its full description stays RDF.
 *
 * @param id path below the data base ({@code actor/nikita-khrushchev}), or a whole IRI of another collection
 * @param kind what it describes
 * @param label the preferred name
 * @param names every other form by which a text may name it: variants, transliterations, demonyms, descriptions
 * @param dates life dates, dates of an event; null if not told
 * @param tenures offices held, for a person
 * @param of path of the state or organization a position belongs to; null for other kinds
 * @param places paths of the places an event or state is bound to
 */
public record AuthorityEntry(
        String id,
        EntityKind kind,
        String label,
        List<String> names,
        @Nullable DateRange dates,
        List<Tenure> tenures,
        @Nullable String of,
        List<String> places) {

    public AuthorityEntry {
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
        places = List.copyOf(places);
    }

    /**
     * A person's dated holding of a position.
     *
     * @param position path of the position
     * @param dates bounds of the holding
     */
    public record Tenure(String position, DateRange dates) {}
}
