package memcon.serve.markup;

import java.util.List;
import java.util.Locale;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Node;

/** On which side of a claim a stance stands, as the ontology orders the kinds of stance. */
public enum Side {
    AFFIRMING("Affirming", "asserts concedes predicts promises presupposes"),
    REJECTING("Rejecting", "denies"),
    ENTERTAINING("Asking or supposing", "asks supposes"),
    DIRECTING("Requesting or proposing", "requests proposes"),
    WARNING("Warning", "warnsOf threatens"),
    OTHER("Speaking of it", "expresses");

    private static final String STANCE = Vocabulary.CONCEPTS + "stance/";

    private final String words;
    private final String kinds;

    Side(String words, String kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** What a page calls it. */
    public String words() {
        return words;
    }

    /** The class of its elements: colours and marks are given to them by the style. */
    public String style() {
        return "side " + name().toLowerCase(Locale.ROOT);
    }

    /** The properties from a statement to a claim that stand for its stances. */
    public List<String> shortcuts() {
        return List.of(kinds.split(" "));
    }

    /** The side of a kind of stance. */
    public static Side of(Node stanceType) {
        if (stanceType.isURI() && stanceType.getURI().startsWith(STANCE)) {
            String kind = stanceType.getURI().substring(STANCE.length());
            for (Side side : values()) {
                if (side.shortcuts().contains(kind)) {
                    return side;
                }
            }
        }
        return OTHER;
    }
}
