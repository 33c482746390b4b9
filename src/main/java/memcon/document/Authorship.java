package memcon.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote a record, told by its title: {@code Memorandum of Conversation, by Mr. X of Y}, {@code From the journal of X}. */
final class Authorship {

    private static final Pattern BY = Pattern.compile(
            "(?:,|\\b(?:[Pp]repared|[Dd]rafted|[Rr]ecorded|[Ww]ritten|[Cc]onversation|[Mm]emorandum|[Rr]ecord))\\s+by\\s+(?=\\p{Lu}|the\\b)(.+)$");
    private static final Pattern JOURNAL = Pattern.compile(
            "(?i:\\b(?:journal|diary|diaries) of (?:the )?)((?:\\p{Lu}|ambassador|minister|c\\.|comrade|charg|counsel|attach).+)$");

    /** "Report of Ambassador X", "Telegram from Minister X to the Ministry". */
    private static final Pattern LETTER = Pattern.compile(
            "(?i:\\b(?:report|letter|telegram|cable|cablegram|despatch|dispatch|ciphergram|message) (?:of|from|by) (?:the )?(?:\\p{L}+ )?)"
                    + "(?=(?i:ambassador|minister|charg|counsel|attach|consul|secretary|mr|sir|dr|comrade|cde|envoy)[\\p{L}]{0,4}\\b)(.+?)(?= to (?:the |\\p{Lu})|$)");

    /** "Cablegram from Burton to Evatt": a person at each end, not a mission. */
    private static final Pattern CABLE = Pattern.compile(
            "(?i:\\b(?:letter|telegram|cable|cablegram|despatch|dispatch|ciphergram|message|minute|memorandum|note)) from "
                    + "(?!the |[^,]*(?i:embassy|legation|delegation|mission|department|ministry|consulate|office|commission|government)\\b)"
                    + "(\\p{Lu}[\\p{L}.'’ -]{2,40}?) to (?:the )?\\p{Lu}.*");

    /** What stands on the line beside a name: who may read it, which copy it is. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)[\\s,;(\\[]*\\b(?:(?:top |very |strictly )?(?:secret|confidential)|copy no|ser\\. no|no\\. ?\\d)\\b.*$");

    /** "Report by the Ambassador, X, on a conversation with Y": Y wrote nothing. */
    private static final Pattern ABOUT = Pattern.compile(
            ",? (?:on|about|concerning|regarding) (?:a |an |the |his |their )?(?:conversation|talk|meeting|visit|interview|question|situation)s?\\b.*$");

    /** "Amembassy Arden", "Ministry of Trade": whence a telegram comes, and nobody who could say "I". */
    private static final Pattern MISSION = Pattern.compile(
            "(?i)(?:the )?(?:\\p{L}+ ){0,2}?(?:amembassy|amconsul|amlegation|embassy|legation|consulate|mission|delegation|department|ministry)\\b"
                    + "(?!.*[(,:]).*");

    private Authorship() {}

    /** Whether a line is the first half of "From the journal of X", whose name stands on the next. */
    static boolean beginsJournal(String words) {
        return words.matches("(?i)(?:extract |excerpt )?from the (?:official )?(?:journal|diary|diaries) of(?: the)?");
    }

    /** Whether words name a mission or a ministry rather than somebody of it. */
    static boolean isMission(String words) {
        return MISSION.matcher(words.strip()).matches();
    }

    static void read(String title, FrontMatterDraft front) {
        Matcher by = BY.matcher(title);
        Matcher journal = JOURNAL.matcher(title);
        Matcher letter = LETTER.matcher(title);
        Matcher cable = CABLE.matcher(title);
        String name = by.find()
                ? by.group(1)
                : journal.find()
                        ? journal.group(1)
                        : letter.find() ? letter.group(1) : cable.find() ? cable.group(1) : null;
        if (name != null) {
            int date = WrittenDate.find(name).map(WrittenDate::start).orElse(name.length());
            front.author = FrontMatterDraft.first(
                    front.author,
                    ABOUT.matcher(BESIDE.matcher(name.substring(0, date)).replaceFirst(""))
                            .replaceFirst("")
                            .replaceFirst("[\\s,;:.\u2014-]*(?:\\b(?:on|for))?[\\s,;:\u2014-]*$", ""));
        }
    }
}
