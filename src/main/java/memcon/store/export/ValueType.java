package memcon.store.export;

/** What the values of an attribute are, as far as the formats tell them apart. */
enum ValueType {
    BOOLEAN,
    LONG,
    DOUBLE,
    TEXT;

    /** The type that values of both can have. */
    ValueType with(ValueType other) {
        if (this == other) {
            return this;
        }
        return this != TEXT && other != TEXT && this != BOOLEAN && other != BOOLEAN ? DOUBLE : TEXT;
    }
}
