/**
 * The page {@code /search}: words go to the text index by SPARQL, and what is found comes back as things, claims, statements with
 * facets, and documents.
 */
@NullMarked
package memcon.serve.search;

import org.jspecify.annotations.NullMarked;
