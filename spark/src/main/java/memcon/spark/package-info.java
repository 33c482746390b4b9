/**
 * {@code memcon convert} on Apache Spark: unpack and read each input, bring together what has one document's identifier,
 * convert, write parts with receipts, and put the whole together from the receipts.
 *
 * <p>{@code memcon reconcile} likewise: find each document's actors, file them under the keys of their names, compare neighbours.
 *
 * <p>In: whatever Hadoop's file systems hold. Out: a folder of N-Quads parts, the same lines as {@code memcon convert} writes,
 * or the table of {@code memcon reconcile}.
 */
@NullMarked
package memcon.spark;

import org.jspecify.annotations.NullMarked;
