package memcon.document;

import java.io.Serializable;

/**
 * What archives, editors and printers added around or inside the body: headers, notes, page numbers.
 *
 * @param span where it stands; may lie inside a paragraph (a page mark, a footnote mark)
 * @param kind what it is
 */
public record Apparatus(Span span, Kind kind) implements Serializable {

    /** The kinds of apparatus that readers tell apart. */
    public enum Kind {
        TITLE,
        DATE,
        CITATION,
        SUMMARY,
        LANGUAGE,
        FIELD,
        PARTICIPANTS,
        HEADING,
        NOTE,
        NOTE_MARK,
        PAGE_MARK,
        SIGNATURE,
        CLASSIFICATION,
        MARKUP
    }
}
