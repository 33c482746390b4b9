/**
 * What an archive hands over: the bytes of files, folders and compressed archives, and the problems found in them.
 *
 * <p>In: paths on the command line. Out: {@link memcon.source.SourceFile}s and {@link memcon.source.Problem}s.
 */
@NullMarked
package memcon.source;

import org.jspecify.annotations.NullMarked;
