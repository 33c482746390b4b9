package memcon.serve.reading;

import java.util.ArrayList;
import java.util.List;
import memcon.document.Span;

/** A long text in parts that a browser bears, cut between paragraphs where there are any. */
record Parts(List<Span> all) {

    static final int LONGEST = 30_000;
    static final int MOST_STATEMENTS = 200;

    /** One line that is longer is cut amid its words. */
    private static final int LONGEST_LINE = 45_000;

    /** @param starts where statements or other stretches begin, in order */
    static Parts of(PrintedText text, List<Integer> starts) {
        List<Span> parts = new ArrayList<>();
        int begin = 0;
        int paragraph = 0;
        int begun = 0;
        int next = 0;
        for (int place = 0; place < text.length(); place++) {
            for (; next < starts.size() && starts.get(next) <= place; next++) {
                begun++;
            }
            boolean isFull = place - begin >= LONGEST || begun > MOST_STATEMENTS;
            boolean isHopeless = place - begin >= LONGEST_LINE || begun > 2 * MOST_STATEMENTS;
            if (isFull && paragraph > begin || isHopeless && place > begin) {
                int cut = isFull && paragraph > begin ? paragraph : place;
                parts.add(new Span(begin, cut));
                begin = cut;
                int from = cut;
                int upTo = place;
                begun = (int) starts.stream()
                        .filter(start -> start >= from && start <= upTo)
                        .count();
            }
            if (text.isLineEnd(place)) {
                paragraph = place + 1;
            }
        }
        if (begin < text.length() || parts.isEmpty()) {
            parts.add(new Span(begin, text.length()));
        }
        return new Parts(parts);
    }

    int count() {
        return all.size();
    }

    /** From 1. */
    Span get(int number) {
        return all.get(number - 1);
    }

    /** The number of the part with a place; what is nowhere is told with the last. */
    int with(int place) {
        for (int i = 0; i < all.size(); i++) {
            if (place < all.get(i).end()) {
                return i + 1;
            }
        }
        return all.size();
    }
}
