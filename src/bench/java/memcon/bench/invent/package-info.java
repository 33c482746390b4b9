/**
 * Invents memoranda of conversation, and the gold of who says what in them.
 *
 * <p>In: a seed. Out: texts and tables.
 */
@NullMarked
package memcon.bench.invent;

import org.jspecify.annotations.NullMarked;
