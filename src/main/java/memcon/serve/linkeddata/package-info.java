/**
 * What the IRIs of a collection lead to: pages for people and data for programs, one description of one thing at a time.
 *
 * <p>In: an IRI and a dataset. Out: a description, at a cost that depends on its own length alone.
 */
@NullMarked
package memcon.serve.linkeddata;

import org.jspecify.annotations.NullMarked;
