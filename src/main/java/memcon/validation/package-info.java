/**
 * Whether an RDF file keeps the rules of the ontology.
 *
 * <p>In: RDF files. Out: findings.
 */
@NullMarked
package memcon.validation;

import org.jspecify.annotations.NullMarked;
