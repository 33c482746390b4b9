/**
 * SERVICE: other endpoints that a query may ask, each named by whoever runs the server.
 *
 * <p>In: a pattern and rows of the query so far. Out: the rows joined with what the other endpoint answers, or a refusal.
 */
@NullMarked
package memcon.serve.federation;

import org.jspecify.annotations.NullMarked;
