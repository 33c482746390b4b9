/**
 * The people, positions, organizations, states, places and events that more than one document can name.
 *
 * <p>In: Turtle files in data/authority. Out: the {@link memcon.authority.Authority} and its {@link memcon.authority.Gazetteer}.
 */
@NullMarked
package memcon.authority;

import org.jspecify.annotations.NullMarked;
