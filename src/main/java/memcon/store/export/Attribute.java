package memcon.store.export;

/**
 * An attribute that nodes or edges may have.
 *
 * @param name what a person calls it
 * @param type what its values are, all of them
 */
record Attribute(String name, ValueType type) {

    /**
     * A value that an element has.
     *
     * @param attribute the attribute
     * @param value of the attribute's type, or of one that it includes
     */
    record Property(Attribute attribute, Value value) {}
}
