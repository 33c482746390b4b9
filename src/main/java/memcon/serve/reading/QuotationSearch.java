package memcon.serve.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import memcon.document.Span;
import memcon.serve.markup.Markup;

/**
 * Whether words are really in a text. Case, white space and the shapes of quotation marks and dashes do not matter, as they
 * change on the way through other people's books; everything else does.
 */
final class QuotationSearch {

    private static final int MOST = 50;

    private final PrintedText text;

    QuotationSearch(PrintedText text) {
        this.text = text;
    }

    List<Span> find(String quotation) {
        List<Integer> places = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        boolean wasSpace = true;
        for (int place = 0; place < text.length(); place++) {
            int point = plain(text.at(place));
            if (point == ' ' && wasSpace) {
                continue;
            }
            wasSpace = point == ' ';
            plain.appendCodePoint(point);
            for (int unit = 0; unit < Character.charCount(point); unit++) {
                places.add(place);
            }
        }
        String wanted = plain(quotation);
        List<Span> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (int at = plain.indexOf(wanted); at >= 0 && found.size() < MOST; at = plain.indexOf(wanted, at + 1)) {
                found.add(new Span(places.get(at), places.get(at + wanted.length() - 1) + 1));
            }
        }
        return found;
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints().map(QuotationSearch::plain).forEach(plain::appendCodePoint);
        return plain.toString().replaceAll(" +", " ").strip();
    }

    private static int plain(int point) {
        return switch (point) {
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‘', '’', '‚', '`' -> '\'';
            case '–', '—', '‐', '‑' -> '-';
            default ->
                Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : Character.toLowerCase(point);
        };
    }

    /** The question and, if it was asked, the answer. */
    String form(Asked asked, String page, List<Span> found, Statements statements, Marks marks) {
        return "<form class=\"quotation\" method=\"get\" action=\"" + Markup.text(page) + "\" role=\"search\">\n"
                + "<p><label for=\"quotation\">Is this in the text?</label> <input id=\"quotation\" name=\"quotation\""
                + " value=\"" + Markup.text(asked.quotation()) + "\" placeholder=\"words of a quotation\">"
                + " <button>Check</button></p>\n"
                + (asked.quotation().isEmpty() ? "" : answer(found, statements, marks))
                + "</form>\n";
    }

    private static String answer(List<Span> found, Statements statements, Marks marks) {
        if (found.isEmpty()) {
            return "<p class=\"answer no\" role=\"status\"><strong>No.</strong> These words do not stand in the text in this"
                    + " order. Try fewer of them.</p>\n";
        }
        Span first = found.get(0);
        Optional<Statement> whose = statements.all().stream()
                .filter(Statement::isPreferred)
                .filter(statement -> statement.spans().stream().anyMatch(first::overlaps))
                .max(Comparator.comparingInt(Statement::level));
        return "<p class=\"answer yes\" role=\"status\"><strong>Yes</strong>, "
                + (found.size() == 1 ? "once" : found.size() >= MOST ? "often" : found.size() + " times")
                + ": <a href=\"#found\">characters "
                + first.start() + " to " + first.end() + "</a>"
                + whose.map(statement -> ", in <a href=\"#s-" + Marks.id(statement) + "\">words of "
                                + Markup.text(marks.voices().of(statement).name()) + "</a>")
                        .orElse(", in no statement")
                + ".</p>\n";
    }
}
