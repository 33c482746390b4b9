/**
 * RDF files in a TDB2 database or in memory, loaded whole or not at all, and queried.
 *
 * <p>In: RDF files. Out: a dataset and query results.
 */
@NullMarked
package memcon.store;

import org.jspecify.annotations.NullMarked;
