/**
 * How cost grows with the number of documents: what a step took, how steep that is, and pictures of it.
 *
 * <p>In: measurements. Out: tables and plots.
 */
@NullMarked
package memcon.bench.growth;

import org.jspecify.annotations.NullMarked;
