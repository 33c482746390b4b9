package memcon.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that begin another record inside a document: a journal's next day, an attached memorandum. */
final class EntryHeading {

    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

    private static final Pattern ATTACHMENT = Pattern.compile(
            "(?:\\d{1,3}\\. )?(?:attachment|enclosure|annex|appendix|tab)(?: (?:no\\. ?)?[\\dA-Z]{1,3})?(?:[:.\u2014-]? .{0,80})?"
                    + "|(?:\\d{1,3}\\. )?(?:memorandum|record|minutes|notes?|transcript) of (?:a |an |the )?(?:\\p{L}+ ){0,2}(?:conversation|meeting|talks?|discussion)\\b.{0,160}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What may stand on the line beside a date: a weekday, a place, an hour. */
    private static final Pattern BESIDE = Pattern.compile(
            "[\\s\\W]*+(?>(?>(?:mon|tues|wednes|thurs|fri|satur|sun)day|entry(?: of)?|evening|morning|afternoon|\\p{Lu}[\\p{L}.-]++,?"
                    + "|\\d{1,2}[:.]?\\d{0,2} ?(?:[ap]\\.?m\\.?|hours)?|to)[\\s\\W]*+)*+");

    /** A name and a colon, which is no label of a date. */
    private static final Pattern NAME_BEFORE = Pattern.compile(
            "(?!.*\\b(?:date|time|entry)\\W*:).*\\p{L}\\W*:\\W*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "2 May", "Monday, May 2": in a journal the year is told once. */
    private static final Pattern DAY = Pattern.compile(
            "\\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
                    + MONTH + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?)\\W*",
            Pattern.CASE_INSENSITIVE);

    /** "On 5 May I received the ambassador": a day of a diary that has no heading. */
    private static final Pattern DAY_TOLD = Pattern.compile(
            "\\W*(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?"
                    + "(\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? \\d{4})?|" + MONTH
                    + " \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?)(?: at [^,;]{3,30}?)?[,:.]? (?:in the (?:morning|afternoon|evening),? )?"
                    + "(?:I |we )?(?:received|visited|met|called on|saw|had an?(?:other)? (?:talk|conversation|meeting)|was (?:visited|received|called)"
                    + "|talked|spoke|conversed|paid)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIARY =
            Pattern.compile("\\b(?:diary|diaries|journal|daybook|day-book)\\b", Pattern.CASE_INSENSITIVE);

    private EntryHeading() {}

    /** Whether a header is one of a diary. */
    static boolean isDiary(String header) {
        return DIARY.matcher(header).find();
    }

    /** The day with which the first words of an entry without a heading begin. */
    static Optional<String> dayTold(String paragraph) {
        Matcher matcher = DAY_TOLD.matcher(paragraph);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether a line is nothing but a date, perhaps with weekday, place or hour. */
    static boolean isDate(String words) {
        if (words.length() > 60 || Wording.hasSentenceWord(words.replace("May", ""))) {
            return false;
        }
        if (DAY.matcher(words).matches()) {
            return true;
        }
        Optional<WrittenDate> date = WrittenDate.find(words);
        // "Jenkins: January 15, 1949.": somebody answers.
        return date.isPresent()
                && date.get().range().earliest() != null
                && !NAME_BEFORE.matcher(words.substring(0, date.get().start())).matches()
                && BESIDE.matcher(words.substring(0, date.get().start())).matches()
                && BESIDE.matcher(words.substring(date.get().end())).matches();
    }

    static boolean isAttachment(String line) {
        String words = line.replaceFirst("^\\[(.*)\\]$", "$1");
        return words.length() < 220
                && !Wording.isProse(words.replaceFirst("\\bMay\\b", ""))
                && !words.matches(".*[.;,]$")
                && ATTACHMENT.matcher(words).matches();
    }
}
