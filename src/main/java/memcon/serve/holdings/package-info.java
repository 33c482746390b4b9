/**
 * What is served at the moment: holdings on loan to requests, replaced when a store has new ones.
 *
 * <p>In: a store. Out: a dataset for as long as a request needs it.
 */
@NullMarked
package memcon.serve.holdings;

import org.jspecify.annotations.NullMarked;
