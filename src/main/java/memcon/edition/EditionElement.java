package memcon.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of an edition, with the place where its tag begins. */
final class EditionElement implements EditionNode {

    private final String name;
    private final String place;
    private final @Nullable EditionElement parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<EditionNode> children = new ArrayList<>();

    /** @param place line and column, {@code 14:3} */
    EditionElement(String name, String place, @Nullable EditionElement parent) {
        this.name = name;
        this.place = place;
        this.parent = parent;
    }

    /** Its local name. */
    String name() {
        return name;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Whether it has this name and this {@code type}. */
    boolean is(String wanted, String type) {
        return name.equals(wanted) && attribute("type").equals(type);
    }

    String place() {
        return place;
    }

    @Nullable
    EditionElement parent() {
        return parent;
    }

    /** The elements around it, the nearest first. */
    List<EditionElement> ancestors() {
        List<EditionElement> ancestors = new ArrayList<>();
        for (EditionElement at = parent; at != null; at = at.parent) {
            ancestors.add(at);
        }
        return ancestors;
    }

    /** An attribute, {@code xml:id} with its prefix; empty if absent. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The values of an attribute, separated by white space; none if absent. */
    List<String> values(String attribute) {
        return Stream.of(attribute(attribute).split("[ \\t\\r\\n]+", -1))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    String id() {
        return attribute("xml:id");
    }

    /** An attribute of its own or, failing that, of the nearest element around it that has one. */
    Optional<String> inherited(String attribute) {
        for (EditionElement at = this; at != null; at = at.parent) {
            if (at.has(attribute)) {
                return Optional.of(at.attribute(attribute));
            }
        }
        return Optional.empty();
    }

    void set(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(EditionNode child) {
        children.add(child);
    }

    List<EditionNode> children() {
        return children;
    }

    /** The elements directly in it. */
    List<EditionElement> elements() {
        return children.stream()
                .filter(EditionElement.class::isInstance)
                .map(EditionElement.class::cast)
                .toList();
    }

    /** The elements of this name directly in it. */
    List<EditionElement> elements(String wanted) {
        return elements().stream().filter(element -> element.is(wanted)).toList();
    }

    /** The first element at a path of names below it. */
    Optional<EditionElement> at(String... path) {
        Optional<EditionElement> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.elements(step).stream().findFirst());
        }
        return found;
    }

    /** It and every element below it, in the order of their tags. */
    Stream<EditionElement> all() {
        return Stream.concat(Stream.of(this), elements().stream().flatMap(EditionElement::all));
    }

    /** Its words on one line, notes left out; empty if none. */
    String words() {
        StringBuilder words = new StringBuilder();
        collect(words);
        return words.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    private void collect(StringBuilder words) {
        for (EditionNode child : children) {
            if (child instanceof Characters characters) {
                words.append(characters.content());
            } else if (child instanceof EditionElement element && element.is("g")) {
                words.append(element.character());
            } else if (child instanceof EditionElement element && !element.is("note")) {
                element.collect(words);
            }
        }
    }

    /** The character that a {@code g} stands for; empty if it names none. */
    String character() {
        String code = attribute("ref");
        if (!code.matches("char:[0-9A-Fa-f]{1,6}")) {
            return "";
        }
        int point = Integer.parseInt(code.substring(5), 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}
