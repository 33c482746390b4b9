/** memcon: from memoranda of diplomatic conversations to an RDF knowledge graph, one stage a package. */
@NullMarked
package memcon;

import org.jspecify.annotations.NullMarked;
