package memcon.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line above the body that has no label says by its form: a reference number, a letter's two ends, an author. */
final class HeaderLine {

    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?i).*\\b(?:memorand|record|minutes|notes?|report|telegram|journal|diary|conversation|letter)\\S*\\b.*");

    /** "WK 1051/14", "No. 0311/secret/54", "118". */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:(?:no|nr|ref|file|copy|ser|serial|document|str\\. ?pov)\\b\\.? ?(?:no\\.? ?)?)?[\\p{L}]{0,5}[ ./-]?[\\d][\\p{L}\\d ./()-]{0,28}"
                    + "(?:\\s+(?:no|nr|copy)\\b.{0,12})?");

    private static final String SOMEBODY =
            "(?:the |H\\.M\\. |His |Her )?\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:of|the|in|at|for|de|von|van|and|\\(?\\p{Lu}[\\p{L}.'\u2019-]*\\)?,?)){0,9}";

    /** "Sir Lionel Wetherell to Mr. Ackland. (Received 30th June)", "No. 23. Burton (Ankara) to Evatt". */
    private static final Pattern LETTER = Pattern.compile(
            "(?:(?:No\\.? ?)?\\d+[.:]? )?(?:[Ff]rom )?(?!Visit|Attitude|Reaction|Policy|Aid|Return|Journey|Mission|Request|Reference|Annex|Memorandum|Addendum|Introduction)(?<from>"
                    + SOMEBODY + ") to (?<to>" + SOMEBODY + ")(?:\\.? ?[(\\[][^)\\]]*[)\\]])?\\.?");

    /** In capitals only with the place a message came from: "23 BURTON (ANKARA) TO EVATT". */
    private static final Pattern SHOUTED = Pattern.compile(
            "(?:(?:NO\\.? ?)?\\d+[.:]? )?(?:FROM )?(?<from>(?:\\p{Lu}[\\p{Lu}.'\u2019-]* ){1,3}\\(\\p{Lu}[\\p{Lu} ]+\\)) TO (?<to>\\p{Lu}[\\p{Lu} .,()]+)");

    private static final Pattern BY = Pattern.compile("[Bb]y (?=\\p{Lu}|the )(?<from>[^:]{3,110})");

    private HeaderLine() {}

    /** Whether a line names the kind of record that follows. */
    static boolean announces(String words) {
        return ANNOUNCES.matcher(words).matches();
    }

    /** Whether a line is only a date with its place, or a number of a file, and so no title where another line is one. */
    static boolean isBesideTitle(String words) {
        return EntryHeading.isDate(words)
                || words.length() < 60 && REFERENCE.matcher(words).matches();
    }

    /** Whether a line goes on with the title above it. */
    static boolean continuesTitle(Line next) {
        String words = next.words();
        return !next.isBlank()
                && HeaderLabel.in(words).isEmpty()
                && !Classification.matches(words)
                && !Dateline.matches(words)
                && !Wording.isTurn(words)
                && words.length() < 120
                && !Wording.isProse(words)
                && !(next.isIndented() && Wording.hasSentenceWord(words));
    }

    /** Whether a wrapped value goes on in the next line. */
    static boolean continues(Line line, Line next, String value) {
        if (next.isBlank()
                || value.isEmpty()
                || HeaderLabel.in(next.words()).isPresent()
                || ParticipantLines.namesSide(next.words())
                || ParticipantLines.namesSide(line.words())) {
            return false;
        }
        return (!line.isIndented() && next.isIndented())
                || Wording.startsSmall(next.words())
                || (line.words().matches(".*(?:,|\\b(?:of|the|and|on|for|in|to))$")
                        && next.raw().length() < 100);
    }

    /** Takes the author from a letter's heading, or from a line that begins with "by"; says whether the line is one. */
    static boolean read(String words, FrontMatterDraft front) {
        if (words.length() > 160 || Wording.hasSentenceWord(words)) {
            return false;
        }
        Matcher by = BY.matcher(words);
        Matcher shouted = SHOUTED.matcher(words);
        Matcher letter = shouted.matches() ? shouted : LETTER.matcher(words);
        boolean written = by.matches();
        if (!written && (announces(words) || !letter.matches())) {
            return false;
        }
        front.author = FrontMatterDraft.first(front.author, written ? by.group("from") : letter.group("from"));
        return true;
    }
}
