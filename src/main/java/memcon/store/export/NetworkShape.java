package memcon.store.export;

import java.util.List;

/**
 * What is known of a network before its first node is written.
 *
 * @param title what the network shows
 * @param isDirected whether an edge leads from its source to its target and not back
 * @param nodes how many nodes there are
 * @param edges how many edges there are
 * @param nodeAttributes which attributes nodes have, beside the label
 * @param edgeAttributes which attributes edges have, beside label and weight
 * @param isLabelled whether edges have labels
 * @param weightType what the weights of edges are; text if they have none
 */
record NetworkShape(
        String title,
        boolean isDirected,
        long nodes,
        long edges,
        List<Attribute> nodeAttributes,
        List<Attribute> edgeAttributes,
        boolean isLabelled,
        ValueType weightType) {

    NetworkShape {
        nodeAttributes = List.copyOf(nodeAttributes);
        edgeAttributes = List.copyOf(edgeAttributes);
    }

    boolean isWeighted() {
        return weightType != ValueType.TEXT;
    }
}
