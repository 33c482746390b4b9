/**
 * What an archive has of each kind, with who speaks of it: counted once for each holdings, for pages that list or draw it.
 *
 * <p>In: the data of one request. Out: entries, claims and questions, each list bounded.
 */
@NullMarked
package memcon.serve.catalogue;

import org.jspecify.annotations.NullMarked;
