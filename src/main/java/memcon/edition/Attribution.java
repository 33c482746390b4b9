package memcon.edition;

import java.util.ArrayList;
import java.util.List;
import memcon.conversation.Statement;
import memcon.document.Span;

/**
 * Words and who is taken to speak them.
 *
 * @param passages where the words stand, in code points
 * @param readings for each reading of these words that counts as right, its speakers; the preferred reading first
 */
public record Attribution(List<Span> passages, List<List<String>> readings) {

    public Attribution {
        passages = List.copyOf(passages);
        readings = readings.stream().map(List::copyOf).toList();
    }

    /** The attribution of a statement, by nobody's other reading. */
    public static Attribution of(Statement statement) {
        return new Attribution(statement.passages(), List.of(statement.speakers()));
    }

    /** The same, as far as it stands in some stretches of the text; without passages where it does not. */
    Attribution within(List<Span> stretches) {
        List<Span> inside = new ArrayList<>();
        for (Span passage : passages) {
            stretches.stream()
                    .filter(passage::overlaps)
                    .map(each -> new Span(Math.max(passage.start(), each.start()), Math.min(passage.end(), each.end())))
                    .forEach(inside::add);
        }
        return new Attribution(inside, readings);
    }

    /** The preferred reading's speakers. */
    List<String> speakers() {
        return readings.get(0);
    }

    /** How many code points the words take: of two attributions of one word the shorter is the inner one. */
    int length() {
        return passages.stream().mapToInt(Span::length).sum();
    }
}
