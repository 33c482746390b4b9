package memcon.store.search;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Reads the words of a search, which anybody may write: Lucene's classic syntax, where words are all wanted unless OR
 * stands between them, without regular expressions and without words that begin with a wildcard, and not longer than a
 * person would write.
 */
final class SearchWords extends QueryParser {

    /** What grows with a search's length, such as its depth and the words that are nearly alike, ends here. */
    private static final int LONGEST = 1_000;

    private static final Set<String> FIELDS = Set.of(TextFields.TEXT, TextFields.EXACT);

    private SearchWords(Analyzer analyzer) {
        super(TextFields.TEXT, analyzer);
        setDefaultOperator(Operator.AND);
    }

    static Query read(String words, Analyzer analyzer) {
        if (words.length() > LONGEST) {
            throw fault(
                    words, "it has " + words.length() + " characters, and " + LONGEST + " are the most. Write fewer.");
        }
        if (words.isBlank()) {
            throw fault(words, "it is empty. Write the words that are looked for.");
        }
        try {
            return new SearchWords(analyzer).parse(words);
        } catch (ParseException e) {
            throw fault(words, firstLine(e) + ". Put a \\ before a sign that is meant as itself.");
        } catch (TooComplexToDeterminizeException e) {
            throw fault(words, "it has too many wildcards in one word. Use fewer.");
        } catch (IllegalArgumentException e) {
            throw fault(words, firstLine(e) + ". Write it otherwise.");
        }
    }

    static SearchException fault(String words, String reason) {
        int shown = words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), 60));
        String start = shown < words.length() ? words.substring(0, shown) + "…" : words;
        return new SearchException(
                SearchException.Kind.SYNTAX, "the search \"" + start + "\" cannot be made: " + reason);
    }

    /** Lucene repeats the search before the reason. */
    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage()).strip().replaceFirst("(?s)^Cannot parse '.*?': ", "");
        String line = message.lines().findFirst().orElse("no reason given").replaceFirst("\\.$", "");
        return line.isEmpty() ? "no reason given" : line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }

    private static void check(String field) {
        if (!FIELDS.contains(field)) {
            throw fault(
                    field + ":…",
                    "before a colon stands " + TextFields.TEXT + " or " + TextFields.EXACT
                            + ". Write \\: for a colon that is meant as itself.");
        }
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted) throws ParseException {
        check(field);
        return super.getFieldQuery(field, words, quoted);
    }

    @Override
    protected Query getFieldQuery(String field, String words, int slop) throws ParseException {
        check(field);
        return super.getFieldQuery(field, words, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String beginning) throws ParseException {
        check(field);
        return super.getPrefixQuery(field, beginning);
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
        if (!pattern.equals("*")) {
            check(field);
        }
        return super.getWildcardQuery(field, pattern);
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float likeness) throws ParseException {
        check(field);
        return super.getFuzzyQuery(field, word, likeness);
    }

    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean withFrom, boolean withTo)
            throws ParseException {
        check(field);
        return super.getRangeQuery(field, from, to, withFrom, withTo);
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) {
        throw fault(
                "/" + expression + "/",
                "regular expressions are not offered here. Use SPARQL's REGEX, or write \\/ for a slash.");
    }
}
