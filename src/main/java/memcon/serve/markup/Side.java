package memcon.serve.markup;

import java.util.Set;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Node;

/** On which side of a claim a stance stands, as the ontology orders the kinds of stance. */
public enum Side {
    AFFIRMING("Affirming", Set.of("asserts", "concedes", "predicts", "promises", "presupposes")),
    REJECTING("Rejecting", Set.of("denies")),
    ENTERTAINING("Asking or supposing", Set.of("asks", "supposes")),
    DIRECTING("Requesting or proposing", Set.of("requests", "proposes")),
    WARNING("Warning", Set.of("warnsOf", "threatens")),
    OTHER("Speaking of it", Set.of());

    private static final String STANCE = Vocabulary.CONCEPTS + "stance/";

    private final String words;
    private final Set<String> kinds;

    Side(String words, Set<String> kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** What a page calls it. */
    public String words() {
        return words;
    }

    /** The class of its elements: colours and marks are given to them by the style. */
    public String style() {
        return "side side-" + ordinal();
    }

    /** The properties from a statement to a claim that stand for its stances. */
    public Set<String> shortcuts() {
        return kinds;
    }

    /** The side of a kind of stance. */
    public static Side of(Node stanceType) {
        if (stanceType.isURI() && stanceType.getURI().startsWith(STANCE)) {
            String kind = stanceType.getURI().substring(STANCE.length());
            for (Side side : values()) {
                if (side.kinds.contains(kind)) {
                    return side;
                }
            }
        }
        return OTHER;
    }
}
