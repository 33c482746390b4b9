package memcon.serve.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * One thing of the catalogue.
 *
 * @param kind what a page calls its kind
 * @param voices who speaks of it, most first
 * @param spoken how many statements are his own
 * @param named how many statements and texts speak of it
 * @param span when it was, if that is asked of its kind
 * @param point where it is, if that is known
 */
public record Entry(
        Node thing,
        String label,
        String kind,
        List<Voice> voices,
        int spoken,
        int named,
        Span span,
        Optional<Point> point) {

    /** What is spoken of most comes first. */
    public static final Comparator<Entry> MOST_NAMED = Comparator.comparing((Entry entry) -> -entry.named)
            .thenComparing(entry -> -entry.spoken)
            .thenComparing(Entry::label)
            .thenComparing(entry -> entry.thing.toString());

    /** Only what some voices say of it; what nobody of them speaks of has no voices then. */
    public Entry heard(Predicate<Voice> wanted) {
        List<Voice> heard = voices.stream().filter(wanted).toList();
        int count = heard.stream().mapToInt(Voice::statements).sum();
        return new Entry(thing, label, kind, heard, spoken, count, span, point);
    }
}
