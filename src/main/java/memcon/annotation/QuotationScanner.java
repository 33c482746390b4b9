package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.document.Memorandum;
import memcon.document.Paragraph;
import memcon.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations and repairs what typists left open. A straight mark opens after white space or an opening bracket
 * and closes before it; one that opens inside an open quotation and is closed again within a few words is nested; a
 * quotation that its paragraph leaves open goes on in the next one if that begins in the first or second person.
 */
final class QuotationScanner {

    private static final int NESTED_WORDS = 6;
    private static final Pattern GOES_ON =
            Pattern.compile("[\"“]|(?:I|We|You|Your|Our|My|Do|Don't|Tell|Let|Please)\\b");
    private static final String OPEN = "\"“„«";
    private static final String CLOSE = "\"”“»";

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationScanner(String text) {
        this.text = text;
    }

    static List<Quotation> quotations(Memorandum memorandum) {
        Text text = memorandum.text();
        QuotationScanner scanner = new QuotationScanner(text.content());
        boolean carried = false;
        for (Paragraph paragraph : memorandum.paragraphs()) {
            int start = text.unit(paragraph.span().start());
            int end = text.unit(paragraph.span().end());
            carried = scanner.scan(start, end, carried && scanner.goesOn(start, end));
        }
        scanner.found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(scanner.found);
    }

    private boolean goesOn(int start, int end) {
        return GOES_ON.matcher(text).region(start, end).lookingAt();
    }

    /** Whether the paragraph leaves a quotation open. */
    private boolean scan(int start, int end, boolean carried) {
        int open = carried ? start : -1;
        int nested = -1;
        int from = carried && OPEN.indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) < 0 && CLOSE.indexOf(c) < 0) {
                continue;
            }
            if (open < 0) {
                open = opens(i, start, end) ? i : -1;
            } else if (nested >= 0 && !opens(i, start, end)) {
                found.add(new Quotation(nested, i + 1, true, true));
                nested = -1;
            } else if (opens(i, start, end)) {
                if (closesSoon(i, end)) {
                    nested = i;
                } else {
                    found.add(new Quotation(open, i, false, false));
                    open = i;
                }
            } else {
                found.add(new Quotation(open, i + 1, true, false));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Quotation(open, end, false, false));
        }
        return open >= 0;
    }

    private boolean opens(int at, int start, int end) {
        char c = text.charAt(at);
        if (c == '“' || c == '„' || c == '«') {
            return true;
        }
        if (c == '”' || c == '»') {
            return false;
        }
        boolean afterSpace =
                at == start || Character.isWhitespace(text.charAt(at - 1)) || "([—–-".indexOf(text.charAt(at - 1)) >= 0;
        boolean beforeSpace = at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
        return afterSpace && !beforeSpace;
    }

    private boolean closesSoon(int at, int end) {
        @Nullable Matcher words = Pattern.compile("\\s+").matcher(text).region(at, end);
        int limit = end;
        int count = 0;
        while (words.find()) {
            if (++count == NESTED_WORDS) {
                limit = words.start();
                break;
            }
        }
        for (int i = at + 1; i < limit; i++) {
            if (CLOSE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
            if (".?!".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }
}
