package memcon.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote a record, told by its title: {@code Memorandum of Conversation, by Mr. X of Y}, {@code From the journal of X}. */
final class Authorship {

    private static final Pattern BY = Pattern.compile(
            "(?:,|\\b(?:[Pp]repared|[Dd]rafted|[Rr]ecorded|[Ww]ritten|[Cc]onversation|[Mm]emorandum|[Rr]ecord))\\s+by\\s+(?=\\p{Lu}|the\\b)(.+)$");
    private static final Pattern JOURNAL = Pattern.compile(
            "(?i:\\b(?:journal|diary|diaries) of (?:the )?)((?:\\p{Lu}|ambassador|minister|c\\.|comrade|charg|counsel|attach).+)$");

    private Authorship() {}

    static void read(String title, FrontMatterDraft front) {
        Matcher by = BY.matcher(title);
        Matcher journal = JOURNAL.matcher(title);
        String name = by.find() ? by.group(1) : journal.find() ? journal.group(1) : null;
        if (name != null) {
            int date = WrittenDate.find(name).map(WrittenDate::start).orElse(name.length());
            front.author = FrontMatterDraft.first(
                    front.author,
                    name.substring(0, date).replaceFirst("[\\s,;:.\u2014-]*(?:on|for)?[\\s,;:\u2014-]*$", ""));
        }
    }
}
