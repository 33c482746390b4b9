/**
 * A reading in the form in which a curator corrects it, and how an extractor's reading compares with a curator's.
 *
 * <p>In: a {@link memcon.conversation.Reading} or an edition. Out: an edition or a reading; figures of agreement.
 */
@NullMarked
package memcon.edition;

import org.jspecify.annotations.NullMarked;
