/**
 * Queries: made safe, run before a deadline, answered whole.
 *
 * <p>In: a query. Out: an answer in a syntax, or a refusal.
 */
@NullMarked
package memcon.serve.sparql;

import org.jspecify.annotations.NullMarked;
