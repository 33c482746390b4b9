/**
 * Full-text search: the words of a dataset in an index, and {@code text:query}, which finds them.
 *
 * <p>In: a dataset. Out: an index beside it, and the things whose words fit a search.
 */
@NullMarked
package memcon.store.search;

import org.jspecify.annotations.NullMarked;
