package memcon.document;

import java.util.regex.Pattern;

/** Editors' remarks that take the place of a paragraph: what was left out, what was written by hand. */
final class EditorialNotes {

    private static final String OPENING =
            "(?:here follows?|omitted here|text (?:omitted|not printed)|(?:some |further |other )?(?:matter|material) omitted|(?:\\p{L}+ ){0,2}(?:illegible|unreadable)\\b|handwritten|stamp(?:ed)?\\b"
                    + "|document ends|translator|editor|continued|the rest|remainder|[\\d\u00BD/ -]+ (?:lines?|paragraphs?|pages?|words?)\\b)";
    private static final Pattern NOTE = Pattern.compile(
            "\\[[*_]{0,2}" + OPENING + "[^\\]]*\\]\\.?|\\(" + OPENING + "[^)]*\\)\\.?", Pattern.CASE_INSENSITIVE);

    private EditorialNotes() {}

    static boolean isNote(String words) {
        return NOTE.matcher(words).matches();
    }
}
