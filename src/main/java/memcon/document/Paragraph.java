package memcon.document;

import java.io.Serializable;

/**
 * A paragraph of the body: words of the memorandum itself, not of its editors.
 *
 * @param span its text without surrounding white space
 * @param entry number, from 0, of the dated entry or attached memorandum it belongs to, in a document of several
 */
public record Paragraph(Span span, int entry) implements Serializable {}
