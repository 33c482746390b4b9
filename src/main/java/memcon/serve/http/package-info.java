/**
 * What a request is, what answers it, and what refuses it: syntaxes, limits of connections and visitors, problem documents.
 *
 * <p>In: requests. Out: requests that are in order, or a refusal.
 */
@NullMarked
package memcon.serve.http;

import org.jspecify.annotations.NullMarked;
