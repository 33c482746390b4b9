package memcon.conversation;

import java.util.List;
import java.util.function.Function;
import memcon.annotation.Annotations;
import memcon.annotation.Cue;
import memcon.annotation.Quotation;
import memcon.annotation.Sentence;
import org.jspecify.annotations.Nullable;

/** What stands in quotation marks, and to whom a quotation that ends in a later sentence belongs. */
final class Quotes {

    private final Annotations annotations;
    private final List<Quotation> quotations;

    Quotes(Annotations annotations) {
        this.annotations = annotations;
        this.quotations = annotations.quotations().stream()
                .filter(quotation -> !quotation.nested())
                .toList();
    }

    /** Whether most of a stretch stands in quotation marks. */
    boolean isDirect(int start, int end) {
        int inside = 0;
        for (Quotation quotation : quotations) {
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
        for (Quotation quotation : quotations) {
            if (quotation.contains(position)) {
                return quotation;
            }
        }
        return null;
    }

    /** Who is named as the speaker where the quotation ends that a sentence begins in; empty if nobody is. */
    List<Participant> attribution(Sentence sentence, Function<Cue, List<Participant>> speakers) {
        Quotation quotation = at(sentence.start());
        if (quotation == null || quotation.end() <= sentence.end()) {
            return List.of();
        }
        for (Sentence later : annotations.sentences()) {
            if (later.start() > sentence.start() && later.end() >= quotation.end()) {
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
