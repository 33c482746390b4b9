package memcon.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a citation of the Wilson Center Digital Archive says of a document. */
final class Citation {

    private static final Pattern ARCHIVE = Pattern.compile(
            "Digital Archive,\\s*(.+?)[.,;]?\\s*(?=(?:Translated|Obtained|Contributed|Provided|Published|Trans\\.|Included|Donated)\\b|<?https?://|$)");
    private static final Pattern TRANSLATOR = Pattern.compile(
            "(?:Translated|\\band translated)(?: for [^.]*?)? by (.+?)(?:\\.(?=\\s|$)(?<!\\b\\p{Lu}\\.)|(?=\\s*<?https?://)|$)");
    private static final Pattern HOLDING = Pattern.compile(
            "(?i)\\b(?:archiv\\w*|fond|box|folder|files?|library|records|collection|record group|papers)\\b");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern NUMBER = Pattern.compile("/document/(\\d{3,})");

    private Citation() {}

    static void read(String value, FrontMatterDraft front) {
        String words = Wording.oneLine(value);
        front.citation = FrontMatterDraft.first(front.citation, words);
        Matcher archive = ARCHIVE.matcher(words);
        if (archive.find()) {
            front.holdingArchive = FrontMatterDraft.first(front.holdingArchive, archive.group(1));
        }
        Matcher translator = TRANSLATOR.matcher(words);
        if (translator.find()) {
            front.translator = FrontMatterDraft.first(front.translator, translator.group(1));
        }
        url(words, front);
    }

    /** Whether these words tell where an original lies, and not who told something. */
    static boolean namesArchive(String words) {
        return HOLDING.matcher(words).find();
    }

    static void url(String words, FrontMatterDraft front) {
        Matcher url = URL.matcher(words);
        if (url.find()) {
            front.url = FrontMatterDraft.first(front.url, url.group().replaceFirst("[.,;)]+$", ""));
            Matcher number = NUMBER.matcher(url.group());
            if (number.find()) {
                front.recordNumber = FrontMatterDraft.first(front.recordNumber, number.group(1));
            }
        }
    }
}
