/**
 * How an operator watches the endpoint: measures, health, the log of requests.
 *
 * <p>In: what became of each request. Out: measures, and lines of a log.
 */
@NullMarked
package memcon.serve.monitoring;

import org.jspecify.annotations.NullMarked;
