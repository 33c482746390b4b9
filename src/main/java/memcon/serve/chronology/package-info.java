/**
 * Events and conversations in time, with the bounds of their dates.
 *
 * <p>In: entries with dates. Out: a table with a bar in each row.
 */
@NullMarked
package memcon.serve.chronology;

import org.jspecify.annotations.NullMarked;
