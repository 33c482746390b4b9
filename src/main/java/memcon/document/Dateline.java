package memcon.document;

import java.util.regex.Pattern;

/** A line that says where and when: {@code Washington, May 18, 1955, 3 p.m.} */
final class Dateline {

    /** What stands between place and date. */
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?i)(?:[\\s,.;:]|\\bon\\b|\\b(?:the|this|den|le|el)\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)+$");

    private static final Pattern LABEL = Pattern.compile("(?i)^date\\W*");

    private Dateline() {}

    static boolean matches(String words) {
        return words.length() <= 130
                && Wording.count(words) <= 16
                && !Wording.hasSentenceWord(words.replace("May", ""))
                && WrittenDate.find(words).isPresent();
    }

    /** Takes place and date from a dateline. */
    static void read(String words, FrontMatterDraft front) {
        int start = WrittenDate.find(words).map(WrittenDate::start).orElse(0);
        front.date(words);
        String place = words.substring(0, start).replace("[", "").replace("]", "");
        place = LABEL.matcher(BEFORE_DATE.matcher(place).replaceFirst("")).replaceFirst("");
        front.place = FrontMatterDraft.first(front.place, place.strip());
    }
}
