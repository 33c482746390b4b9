package memcon.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a citation of the Wilson Center Digital Archive says of a document. */
final class Citation {

    private static final Pattern ARCHIVE = Pattern.compile(
            "Digital Archive,\\s*(.+?)[.,;]?\\s*(?=(?:Translated|Obtained|Contributed|Provided|Published|Trans\\.|Included|Donated)\\b|<?https?://|$)");
    private static final Pattern TRANSLATOR = Pattern.compile(
            "Translated(?: for [^.]*?)? by (.+?)(?:\\.(?=\\s|$)(?<!\\b\\p{Lu}\\.)|(?=\\s*<?https?://)|$)");
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
