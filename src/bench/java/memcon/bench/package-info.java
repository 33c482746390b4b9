/**
 * Measures the endpoint as its visitors meet it: beside other servers, and under a crowd that means no good.
 *
 * <p>In: data, queries. Out: figures.
 */
@NullMarked
package memcon.bench;

import org.jspecify.annotations.NullMarked;
