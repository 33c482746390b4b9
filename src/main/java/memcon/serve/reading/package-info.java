/**
 * The reading room: a memorandum as printed, with every voice visible, what became of each character, and how to cite it.
 *
 * <p>In: what the data say of a memorandum. Out: small records of it, and pages made of these.
 */
@NullMarked
package memcon.serve.reading;

import org.jspecify.annotations.NullMarked;
