package memcon.store.export;

/** What the values of an attribute are, as far as the formats tell them apart. */
enum ValueType {
    BOOLEAN('b'),
    LONG('l'),
    DOUBLE('d'),
    TEXT('t');

    private final char sign;

    ValueType(char sign) {
        this.sign = sign;
    }

    /** By which {@link #of} knows it. */
    char sign() {
        return sign;
    }

    static ValueType of(char sign) {
        for (ValueType type : values()) {
            if (type.sign == sign) {
                return type;
            }
        }
        throw new IllegalArgumentException("Bug: no type has the sign '" + sign + "'");
    }

    /** The type that values of both can have. */
    ValueType with(ValueType other) {
        if (this == other) {
            return this;
        }
        return this != TEXT && other != TEXT && this != BOOLEAN && other != BOOLEAN ? DOUBLE : TEXT;
    }
}
