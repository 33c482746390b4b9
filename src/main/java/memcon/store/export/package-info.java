/**
 * Answers in the formats of other people's tools: networks, corpora of conversations, annotations of texts.
 *
 * <p>In: rows or triples of a query. Out: files for Gephi, Cytoscape, NetworkX, igraph, ConvoKit and annotation viewers.
 */
@NullMarked
package memcon.store.export;

import org.jspecify.annotations.NullMarked;
