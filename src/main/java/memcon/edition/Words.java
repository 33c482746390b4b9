package memcon.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.document.Span;
import memcon.document.Text;

/** The words of a text, numbered from 0: what stands between white space, marks included. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final List<Span> spans = new ArrayList<>();

    Words(Text text) {
        Matcher matcher = WORD.matcher(text.content());
        while (matcher.find()) {
            spans.add(text.span(matcher.start(), matcher.end()));
        }
    }

    int size() {
        return spans.size();
    }

    /** The numbers of the words that stand, at least in part, in some of the passages. */
    BitSet in(List<Span> passages) {
        BitSet words = new BitSet(spans.size());
        for (Span passage : passages) {
            for (int i = firstEndingAfter(passage.start()); i < size(); i++) {
                if (!spans.get(i).overlaps(passage)) {
                    break;
                }
                words.set(i);
            }
        }
        return words;
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** Common words by all words of two sets; 0 if both are empty. */
    static double jaccard(BitSet one, BitSet other) {
        int common = common(one, other);
        int all = one.cardinality() + other.cardinality() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
