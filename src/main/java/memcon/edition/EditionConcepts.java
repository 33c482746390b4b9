package memcon.edition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import memcon.conversation.Claim;
import memcon.conversation.Hedge;
import memcon.conversation.Mode;
import memcon.conversation.Participation;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;
import memcon.conversation.Term;

/** The concepts that {@code ana} names: {@code act:ask}, {@code form:nominal}, {@code rule:cue-said-that}. */
final class EditionConcepts {

    static final String NOMINAL = "form:nominal";
    static final String ALTERNATIVE = "reading:alternative";

    private static final String RULE = "rule:";
    private static final Map<String, Term> TERMS = new LinkedHashMap<>();

    static {
        Stream.<Term[]>of(
                        SpeechAct.values(),
                        Mode.values(),
                        Hedge.Kind.values(),
                        Participation.Role.values(),
                        Stance.Type.values(),
                        Stance.Certainty.values(),
                        Claim.Polarity.values(),
                        Claim.Modality.values())
                .flatMap(Arrays::stream)
                .forEach(term -> TERMS.put(term.scheme() + ":" + term.term(), term));
    }

    private final EditionFaults faults;

    EditionConcepts(EditionFaults faults) {
        this.faults = faults;
    }

    /** Tells of every concept in an element's {@code ana} that does not exist. */
    void check(EditionElement element) {
        for (String value : element.values("ana")) {
            if (!TERMS.containsKey(value)
                    && !value.equals(NOMINAL)
                    && !value.equals(ALTERNATIVE)
                    && !(value.startsWith(RULE) && value.length() > RULE.length())) {
                faults.error(element, "unknown concept \"" + value + "\" in @ana", remedy(value));
            }
        }
    }

    private static String remedy(String value) {
        TreeSet<String> known = new TreeSet<>(TERMS.keySet());
        known.add(NOMINAL);
        known.add(ALTERNATIVE);
        String scheme = value.replaceFirst(":.*", ":");
        List<String> alike =
                known.stream().filter(each -> each.startsWith(scheme)).toList();
        return EditionFaults.didYouMean(value, alike.isEmpty() ? known : alike, "")
                + (alike.isEmpty()
                        ? "Schemes are act, mode, hedge, stance, certainty, polarity, modality, role, form, reading, rule"
                        : "There are " + String.join(", ", alike));
    }

    /** The concept of a scheme that an element names; empty if it names none. */
    <T extends Term> Optional<T> find(EditionElement element, Class<T> scheme) {
        List<T> found = element.values("ana").stream()
                .map(TERMS::get)
                .filter(scheme::isInstance)
                .map(scheme::cast)
                .distinct()
                .toList();
        if (found.size() > 1) {
            faults.error(
                    element,
                    "\"" + element.attribute("ana") + "\" names " + found.size() + " concepts of the scheme "
                            + found.get(0).scheme(),
                    "Leave one of them");
        }
        return found.stream().findFirst();
    }

    /** The extractor's rule that an element names; empty if it names none. */
    static Optional<String> rule(EditionElement element) {
        return element.values("ana").stream()
                .filter(value -> value.startsWith(RULE))
                .map(value -> value.substring(RULE.length()))
                .findFirst();
    }
}
