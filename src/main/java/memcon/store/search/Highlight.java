package memcon.store.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.TextFragment;

/**
 * How the found words are marked in a text, in the notation of jena-text: {@code s:<b>|e:</b>|m:3|z:128|f:…} for what
 * stands before and after a found word, how many pieces of a text, how many characters a piece, and what stands between
 * the pieces.
 */
record Highlight(String before, String after, int pieces, int pieceLength, String between) {

    private static final int MOST_PIECES = 100;
    private static final int LONGEST_PIECE = 10_000;

    static Highlight read(String options) {
        Map<String, String> given = Arrays.stream(options.split("\\|"))
                .map(String::strip)
                .filter(option -> option.contains(":"))
                .map(option -> option.split(":", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option[1], (first, last) -> last));
        return new Highlight(
                given.getOrDefault("s", "\u21a6"),
                given.getOrDefault("e", "\u21a4"),
                number(given.getOrDefault("m", "3"), MOST_PIECES),
                number(given.getOrDefault("z", "128"), LONGEST_PIECE),
                given.getOrDefault("f", "\u2223"));
    }

    private static int number(String text, int most) {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw new SearchException(
                    SearchException.Kind.SYNTAX, "highlight: \"" + text + "\" is not a number from 1 to " + most);
        }
        return Integer.parseInt(text);
    }

    /** The pieces of a text that fit a search best; empty if none does. */
    String mark(String text, String language, Query search) throws IOException {
        Highlighter highlighter = new Highlighter(
                new SimpleHTMLFormatter(before, after), new QueryScorer(search, TextFields.TEXT, TextFields.TEXT));
        highlighter.setTextFragmenter(new SimpleFragmenter(pieceLength));
        highlighter.setMaxDocCharsToAnalyze(Integer.MAX_VALUE);
        try (TokenStream words = TextAnalysis.in(language).tokenStream(TextFields.TEXT, text)) {
            TextFragment[] found = highlighter.getBestTextFragments(words, text, false, pieces);
            return Arrays.stream(found)
                    .filter(piece -> piece != null && piece.getScore() > 0)
                    .map(TextFragment::toString)
                    .collect(Collectors.joining(between));
        } catch (InvalidTokenOffsetsException e) {
            throw new IllegalStateException("Bug: a word stands outside its text", e);
        }
    }
}
