/**
 * What the words mean: who said what to whom, in which conversation, told by whom, claiming what.
 *
 * <p>In: annotations. Out: a {@link memcon.conversation.Reading}.
 */
@NullMarked
package memcon.conversation;

import org.jspecify.annotations.NullMarked;
