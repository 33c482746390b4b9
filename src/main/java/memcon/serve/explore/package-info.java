/**
 * The graph step by step: from any thing to what it is related to, and on from there.
 *
 * <p>In: requests for {@code /explore}. Out: a page that is complete as a table, and to which scripts add the drawing.
 */
@NullMarked
package memcon.serve.explore;

import org.jspecify.annotations.NullMarked;
