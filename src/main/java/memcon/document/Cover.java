package memcon.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The account every reader owes: each character of a text is body, apparatus or white space, and none is two of them. */
public final class Cover {

    private Cover() {}

    /**
     * Where a memorandum breaks the rule; empty if nowhere. Apparatus may lie wholly inside a paragraph, otherwise nothing
     * overlaps; order and bounds are checked too.
     */
    public static List<String> faults(Memorandum memorandum) {
        List<String> faults = new ArrayList<>();
        Text text = memorandum.text();
        BitSet covered = new BitSet(text.length());
        Span last = new Span(0, 0);
        for (Paragraph paragraph : memorandum.paragraphs()) {
            check(text, "paragraph", paragraph.span(), last, faults);
            covered.set(paragraph.span().start(), Math.min(paragraph.span().end(), text.length()));
            last = paragraph.span();
        }
        BitSet body = (BitSet) covered.clone();
        last = new Span(0, 0);
        for (Apparatus apparatus : memorandum.apparatus()) {
            Span span = apparatus.span();
            check(text, apparatus.kind().toString(), span, last, faults);
            int inBody =
                    body.get(span.start(), Math.min(span.end(), text.length())).cardinality();
            if (inBody > 0 && !liesInOneParagraph(memorandum, span)) {
                faults.add("part of " + apparatus.kind() + " at " + span + " lies in a paragraph");
            }
            covered.set(span.start(), Math.min(span.end(), text.length()));
            last = span;
        }
        uncovered(text, covered, faults);
        return faults;
    }

    private static boolean liesInOneParagraph(Memorandum memorandum, Span span) {
        return memorandum.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.span().contains(span));
    }

    private static void check(Text text, String what, Span span, Span before, List<String> faults) {
        if (span.end() > text.length() || span.length() == 0) {
            faults.add(what + " at " + span + " is empty or beyond the text's " + text.length());
        }
        if (span.start() < before.end()) {
            faults.add(what + " at " + span + " overlaps or precedes the one before at " + before);
        }
    }

    private static void uncovered(Text text, BitSet covered, List<String> faults) {
        for (int point = covered.nextClearBit(0); point < text.length(); point = covered.nextClearBit(point + 1)) {
            if (!Wording.isSpace(text.content().charAt(text.unit(point)))) {
                int end = Math.min(text.length(), point + 40);
                faults.add("nothing covers " + point + ": \"" + text.quote(new Span(point, end)) + "\"");
                return;
            }
        }
    }
}
