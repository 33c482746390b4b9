package memcon.authority;

/** What kind of thing an authority entry describes; each is a class of the ontology. */
public enum EntityKind {
    PERSON("Person"),
    ORGANIZATION("Organization"),
    STATE("State"),
    GROUP("Group"),
    POSITION("Position"),
    PLACE("Place"),
    EVENT("ReferencedEvent");

    private final String className;

    EntityKind(String className) {
        this.className = className;
    }

    /** The local name of the ontology class. */
    public String className() {
        return className;
    }

    /** Whether such a thing can speak or be spoken to. */
    public boolean isActor() {
        return this != PLACE && this != EVENT;
    }
}
