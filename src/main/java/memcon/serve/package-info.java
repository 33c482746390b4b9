/**
 * The SPARQL endpoint and its pages.
 *
 * <p>In: a dataset. Out: HTTP answers.
 */
@NullMarked
package memcon.serve;

import org.jspecify.annotations.NullMarked;
