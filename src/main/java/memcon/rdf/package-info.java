/**
 * A reading as RDF statements, and RDF statements as a file.
 *
 * <p>In: {@link memcon.conversation.Reading}s and the authority. Out: an RDF file.
 */
@NullMarked
package memcon.rdf;

import org.jspecify.annotations.NullMarked;
