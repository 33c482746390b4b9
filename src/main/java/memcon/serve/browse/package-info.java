/**
 * The pages that lead to things: lists of each kind, questions without an answer, what two people say of the same.
 *
 * <p>In: requests. Out: pages.
 */
@NullMarked
package memcon.serve.browse;

import org.jspecify.annotations.NullMarked;
