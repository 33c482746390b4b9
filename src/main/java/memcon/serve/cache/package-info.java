/**
 * Answers that are kept to be given again.
 *
 * <p>In: what was asked of which data, and the answer's bytes. Out: the same bytes, as long as there is room for them.
 */
@NullMarked
package memcon.serve.cache;

import org.jspecify.annotations.NullMarked;
