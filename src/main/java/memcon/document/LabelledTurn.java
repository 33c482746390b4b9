package memcon.document;

import java.io.Serializable;

/**
 * A paragraph of a transcript whose label names somebody by the source's markup, whatever the label's words are.
 *
 * @param label the label up to and with its colon
 * @param words what is said: the rest of the paragraph
 * @param reference the identifier that the markup gives ({@code #p_KNS1})
 */
public record LabelledTurn(Span label, Span words, String reference) implements Serializable {}
