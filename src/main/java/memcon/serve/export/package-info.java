/**
 * Answers as files for other programs: networks, corpora and annotations.
 *
 * <p>In: requests for a preset or with a query. Out: the file, or the page that lists what there is.
 */
@NullMarked
package memcon.serve.export;

import org.jspecify.annotations.NullMarked;
