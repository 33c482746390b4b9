package memcon.conversation;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import memcon.annotation.Annotations;
import memcon.annotation.Cue;
import memcon.annotation.Quotation;
import memcon.annotation.Sentence;
import org.jspecify.annotations.Nullable;

/** What stands in quotation marks, and to whom a quotation that ends in a later sentence belongs. */
final class Quotes {

    /** By their start; quotations that are not nested do not overlap. */
    private final NavigableMap<Integer, Quotation> quotations = new TreeMap<>();

    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();

    Quotes(Annotations annotations) {
        annotations.quotations().stream()
                .filter(quotation -> !quotation.nested())
                .forEach(quotation -> quotations.put(quotation.start(), quotation));
        annotations.sentences().forEach(sentence -> sentences.put(sentence.start(), sentence));
    }

    /** Whether most of a stretch stands in quotation marks. */
    boolean isDirect(int start, int end) {
        int inside = 0;
        Integer first = quotations.floorKey(start);
        for (Quotation quotation : quotations
                .subMap(first == null ? start : first, Math.max(end, start))
                .values()) {
            inside += Math.max(0, Math.min(end, quotation.end()) - Math.max(start, quotation.start()));
        }
        return inside * 2 > end - start;
    }

    /** Whether a sentence begins in an open quotation. */
    boolean isInside(Sentence sentence) {
        return isInside(sentence.start());
    }

    boolean isInside(int position) {
        return at(position) != null;
    }

    private @Nullable Quotation at(int position) {
        Map.Entry<Integer, Quotation> before = quotations.floorEntry(position);
        return before != null && before.getValue().contains(position) ? before.getValue() : null;
    }

    /** Who is named as the speaker where the quotation ends that a sentence begins in; empty if nobody is. */
    List<Participant> attribution(Sentence sentence, Function<Cue, List<Participant>> speakers) {
        Quotation quotation = at(sentence.start());
        if (quotation == null || quotation.end() <= sentence.end()) {
            return List.of();
        }
        for (Sentence later : sentences.tailMap(sentence.start(), false).values()) {
            if (later.end() >= quotation.end()) {
                for (Cue cue : later.cues()) {
                    if (cue.link() == Cue.Link.INVERTED) {
                        return speakers.apply(cue);
                    }
                }
                return List.of();
            }
        }
        return List.of();
    }
}
