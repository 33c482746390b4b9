/**
 * The ontology as data and as pages.
 *
 * <p>In: the ontology's files. Out: pages, and the same in every syntax.
 */
@NullMarked
package memcon.serve.ontology;

import org.jspecify.annotations.NullMarked;
