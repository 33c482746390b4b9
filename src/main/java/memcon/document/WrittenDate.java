package memcon.document;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memcon.authority.DateRange;

/**
 * A date found in words: {@code February 26, 1964}, {@code 26 February 1964}, {@code 26.2.1964}, {@code 5.III.1960},
 * {@code 5.III.60} (of the twentieth century), {@code 1964-02-26}, {@code 26/2/1964}, {@code March 3-5, 1957}, {@code June 30 to July 2, 1958}, {@code May 1955}.
 *
 * @param start UTF-16 index in the words searched, inclusive
 * @param end UTF-16 index, exclusive
 * @param range the day or days meant
 */
record WrittenDate(int start, int end, DateRange range) {

    /** How months begin, accents apart, in English, German, French and Spanish. */
    private static final List<Pattern> MONTHS = Stream.of(
                    "jan|ene",
                    "feb|fev",
                    "mar",
                    "apr|avr|abr",
                    "ma[iy]",
                    "jun|juin",
                    "jul|juil",
                    "aug|aou|ago",
                    "sep",
                    "o[ck]t",
                    "nov",
                    "dec|dez|dic")
            .map(Pattern::compile)
            .toList();

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Januar|Februar|M\u00E4rz|Mai|Juni|Juli|Oktober|Dezember"
                    + "|janvier|f\u00E9vrier|mars|avril|juin|juillet|ao\u00FBt|septembre|octobre|novembre|d\u00E9cembre"
                    + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
                    + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String DAY =
            "(?:[\"\u201C\u00AB\u201E](?=\\d{1,2}[\"\u201C\u201D\u00BB]))?(\\d{1,2})(?:st|nd|rd|th|[\"\u201C\u201D\u00BB])?";
    private static final String YEAR = "((?:17|18|19|20)\\d\\d)";
    private static final String TO = "\\s*(?:[-\u2013\u2014]|to|and|until)\\s*";

    /** From the most to the least telling; of two that match at one place the first is taken. */
    private static final List<Form> FORMS = List.of(
            form(MONTH + "\\s+" + DAY + TO + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR, "m1 d2 m3 d4 y5"),
            form(MONTH + "\\s+" + DAY + TO + DAY + ",?\\s+" + YEAR, "m1 d2 m1 d3 y4"),
            form(DAY + "\\s+" + MONTH + TO + DAY + "\\s+" + MONTH + ",?\\s+" + YEAR, "m2 d1 m4 d3 y5"),
            form(DAY + TO + DAY + "\\s+" + MONTH + ",?\\s+" + YEAR, "m3 d1 m3 d2 y4"),
            form(MONTH + "\\s+" + DAY + "(?:,\\s*|\\s+)" + YEAR, "m1 d2 m1 d2 y3"),
            form(
                    DAY + "\\.?\\s+(?:day\\s+)?(?:(?:of|de)\\s+)?" + MONTH + "(?:,?\\s+|\\s+del?\\s+)" + YEAR,
                    "m2 d1 m2 d1 y3"),
            form(YEAR + ",?\\s+" + MONTH + "\\s+" + DAY, "m2 d3 m2 d3 y1"),
            form(YEAR + "-(\\d\\d)-(\\d\\d)(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?", "m2 d3 m2 d3 y1"),
            form(YEAR + "[./]\\s?(\\d{1,2})[./]\\s?(\\d{1,2})(?![./-])", "m2 d3 m2 d3 y1"),
            // Which of two numbers is the day, only the country knows: where both may be, the days between bound it.
            form("(?<![./-])(\\d{1,2})[/-](\\d{1,2})[/-]" + YEAR + "(?![./-])", "m1 d2 m2 d1 y3"),
            form("(?<![./-])(\\d{1,2})[/-](\\d{1,2})[/-]" + YEAR + "(?![./-])", "m2 d1 m2 d1 y3"),
            form("(?<![./-])(\\d{1,2})[/-](\\d{1,2})[/-]" + YEAR + "(?![./-])", "m1 d2 m1 d2 y3"),
            form("(\\d{1,2})\\.\\s?([IVX]{1,4})\\.\\s?(\\d\\d)", "m2 d1 m2 d1 y3"),
            form("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR, "m2 d1 m2 d1 y3"),
            form("(\\d{1,2})\\.\\s?([IVX]{1,4})\\.\\s?" + YEAR, "m2 d1 m2 d1 y3"),
            form("(?<!\\d[ .])" + MONTH + ",?\\s+" + YEAR, "m1 d0 m1 d0 y2"));

    private record Form(Pattern pattern, List<Integer> groups) {}

    private static Form form(String pattern, String groups) {
        List<Integer> numbers = Arrays.stream(groups.split(" "))
                .map(group -> Integer.valueOf(group.substring(1)))
                .toList();
        return new Form(
                Pattern.compile("(?<![\\w])" + pattern + "(?!\\w)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                numbers);
    }

    /** The first date in these words. */
    static Optional<WrittenDate> find(CharSequence words) {
        Optional<WrittenDate> best = Optional.empty();
        if (!hasTwoDigits(words)) {
            return best;
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(words);
            while (matcher.find()) {
                Optional<WrittenDate> found = read(matcher, form.groups());
                if (found.isPresent()) {
                    if (best.isEmpty() || found.get().start() < best.get().start()) {
                        best = found;
                    }
                    break;
                }
            }
        }
        return best;
    }

    /** Whether two digits stand side by side, as in every form: most words have none, and are not searched for sixteen. */
    private static boolean hasTwoDigits(CharSequence words) {
        for (int i = 1; i < words.length(); i++) {
            if (isDigit(words.charAt(i)) && isDigit(words.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<WrittenDate> read(Matcher matcher, List<Integer> groups) {
        try {
            String written = matcher.group(groups.get(4));
            int year = Integer.parseInt(written.length() == 2 ? "19" + written : written);
            int firstMonth = month(matcher.group(groups.get(0)));
            int lastMonth = month(matcher.group(groups.get(2)));
            LocalDate first;
            LocalDate last;
            if (groups.get(1) == 0) {
                YearMonth month = YearMonth.of(year, firstMonth);
                first = month.atDay(1);
                last = month.atEndOfMonth();
            } else {
                first = LocalDate.of(year, firstMonth, Integer.parseInt(matcher.group(groups.get(1))));
                last = LocalDate.of(year, lastMonth, Integer.parseInt(matcher.group(groups.get(3))));
            }
            if (last.isBefore(first) && groups.get(0).equals(groups.get(3))) {
                LocalDate other = first; // of two readings of 5/4/1957
                first = last;
                last = other;
            }
            return last.isBefore(first)
                    ? Optional.empty()
                    : Optional.of(new WrittenDate(matcher.start(), matcher.end(), new DateRange(first, last)));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day: 31 February
        }
    }

    private static int month(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower);
        }
        int roman = ROMAN.indexOf(lower);
        if (roman >= 0) {
            return roman + 1;
        }
        String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("");
        int month = 0;
        while (month < MONTHS.size() && !MONTHS.get(month).matcher(plain).lookingAt()) {
            month++;
        }
        return month < MONTHS.size() ? month + 1 : 0;
    }
}
