/**
 * Places on a map of the world, drawn on the server.
 *
 * <p>In: entries with coordinates. Out: SVG, and a table of the same.
 */
@NullMarked
package memcon.serve.places;

import org.jspecify.annotations.NullMarked;
