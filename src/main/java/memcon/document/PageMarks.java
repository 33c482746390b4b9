package memcon.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of pages: lines of their own, and {@code [Page 12]} in running text. */
final class PageMarks {

    private static final Pattern LINE = Pattern.compile(
            "(?:\\f|\\W*\\[?(?:page|p\\.) \\d{1,4}(?: (?:of|/) \\d{1,4})?\\]?\\W*|page \\d{1,4} of\\b.{0,60}"
                    + "|[-\u2013\u2014] ?\\d{1,4} ?[-\u2013\u2014]|\\.{2,4} ?/ ?\\.{2,4}(?: ?- ?\\d{1,4} ?-)?|p\\.t\\.o\\.?|\\(?\\d{1,3}\\)?"
                    + "|digital ?archive(?: international history declassified)?|international history declassified"
                    + "|(?:https?://)?digitalarchive\\.(?:wilsoncenter|org)\\S*|wilson center(?: digital archive)?(?: original scan)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile("\\[(?:Page|page|p\\.) ?\\d{1,4}(?: of \\d{1,4})?\\]|\\f");

    /** "Page 2 of   Enclosure No. 1 / Despatch No. 12   From Oslo": the head of a further page. */
    private static final Pattern HEAD =
            Pattern.compile("(?i)page \\d{1,3} of\\b[^.?!]{0,20}(?:no\\.|enc|desp|telegram|airgram)[^?!]{0,90}"
                    + "|(?:encl?|desp)\\p{L}*\\.? no\\. ?\\d+\\W+from \\p{Lu}[^.?!]{2,30}");

    private PageMarks() {}

    static boolean isPageMark(String words) {
        return words.length() < 80 && LINE.matcher(words).matches()
                || words.length() < 120 && HEAD.matcher(words).matches();
    }

    /** Marks those inside a stretch of running text. */
    static void markInline(Draft draft, int from, int to) {
        Matcher matcher = INLINE.matcher(draft.content).region(from, to);
        while (matcher.find()) {
            draft.markExactly(matcher.start(), matcher.end(), Apparatus.Kind.PAGE_MARK);
        }
    }
}
