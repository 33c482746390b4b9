package memcon.edition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fragments of one element, tied together by {@code next} and {@code prev}. */
final class EditionChains {

    private final EditionFaults faults;
    private final Map<String, EditionElement> byId;
    private final IdentityHashMap<EditionElement, Integer> order = new IdentityHashMap<>();
    private final java.util.Set<String> told = new java.util.HashSet<>();

    /** @param elements the elements of the body in the order of their tags */
    EditionChains(List<EditionElement> elements, EditionFaults faults) {
        this.faults = faults;
        this.byId = EditionBody.byId(elements);
        elements.forEach(element -> order.put(element, order.size()));
        elements.forEach(this::check);
    }

    /** Whether an element continues another, so that it is nothing by itself. */
    boolean isContinued(EditionElement element) {
        return element.has("prev");
    }

    /** An element and the fragments that continue it. */
    List<EditionElement> from(EditionElement first) {
        List<EditionElement> chain = new ArrayList<>();
        for (EditionElement at = first; at != null && !chain.contains(at); at = target(at, "next")) {
            chain.add(at);
        }
        return chain;
    }

    private @Nullable EditionElement target(EditionElement element, String attribute) {
        String pointer = element.attribute(attribute);
        return pointer.startsWith("#") ? byId.get(pointer.substring(1)) : null;
    }

    private void check(EditionElement element) {
        check(element, "next", "prev");
        check(element, "prev", "next");
    }

    private void check(EditionElement element, String attribute, String back) {
        if (!element.has(attribute)) {
            return;
        }
        String pointer = element.attribute(attribute);
        EditionElement other = target(element, attribute);
        boolean forward = attribute.equals("next");
        if (other == null) {
            broken(element, attribute, "which is nowhere in the body", "Point at the xml:id of the fragment there");
        } else if (!other.is(element.name())) {
            broken(
                    element,
                    attribute,
                    "a <" + other.name() + ">, not a <" + element.name() + ">",
                    "Tie together fragments of one element only");
        } else if (!other.attribute(back).equals("#" + element.id())) {
            broken(
                    element,
                    attribute,
                    "which has " + (other.has(back) ? back + "=\"" + other.attribute(back) + "\"" : "no @" + back),
                    "Give " + pointer + " " + back + "=\"#" + element.id() + "\"");
        } else if (order.getOrDefault(element, 0) < order.getOrDefault(other, 0) != forward) {
            broken(
                    element,
                    attribute,
                    "which stands " + (forward ? "before" : "after") + " it",
                    "Tie fragments in the order of the text");
        }
    }

    private void broken(EditionElement element, String attribute, String what, String remedy) {
        String fault = "broken chain: @" + attribute + " \"" + element.attribute(attribute) + "\", " + what;
        if (told.add(element.place() + fault)) {
            faults.error(element, fault, remedy);
        }
    }
}
