/**
 * The commands a person types; one class a command.
 *
 * <p>In: arguments. Out: exit codes.
 */
@NullMarked
package memcon.cli;

import org.jspecify.annotations.NullMarked;
