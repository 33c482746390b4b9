package memcon.serve.markup;

import org.apache.jena.graph.Node;

/** What a reader wants to know first of things of one kind. */
public interface Section {

    /** HTML; empty if there is nothing to tell. */
    String of(Node thing);
}
