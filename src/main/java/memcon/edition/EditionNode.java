package memcon.edition;

/** An element of an edition, or characters between elements. */
sealed interface EditionNode permits EditionElement, EditionNode.Characters {

    /** Characters between elements, as they stand there. */
    record Characters(String content) implements EditionNode {}
}
