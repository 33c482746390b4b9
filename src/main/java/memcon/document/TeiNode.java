package memcon.document;

/** An element or characters between elements. */
sealed interface TeiNode permits TeiElement, TeiNode.Characters {

    /** Characters between elements, as they stand there. */
    record Characters(String content) implements TeiNode {}
}
