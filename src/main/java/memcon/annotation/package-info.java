/**
 * What stands where in the text: tokens, sentences, quotations, names and speech cues.
 *
 * <p>In: a {@link memcon.document.Memorandum} and the gazetteer. Out: {@code Annotations}.
 */
@NullMarked
package memcon.annotation;

import org.jspecify.annotations.NullMarked;
