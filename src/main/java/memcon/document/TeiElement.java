package memcon.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of one document of a TEI volume, held in memory only while that document is read. */
final class TeiElement implements TeiNode {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<TeiNode> children = new ArrayList<>();

    TeiElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** One that stands in no file. */
    TeiElement(String name) {
        this(name, 0);
    }

    /** Where in the file its start tag ends. */
    int line() {
        return line;
    }

    /** Its local name. */
    String name() {
        return name;
    }

    /** An attribute by its local name; empty if absent. */
    String attribute(String local) {
        return attributes.getOrDefault(local, "");
    }

    /** By their local names. */
    Map<String, String> attributes() {
        return attributes;
    }

    List<TeiNode> children() {
        return children;
    }

    void set(String local, String value) {
        attributes.put(local, value);
    }

    void add(TeiNode child) {
        children.add(child);
    }

    List<TeiElement> elements() {
        return children.stream()
                .filter(TeiElement.class::isInstance)
                .map(TeiElement.class::cast)
                .toList();
    }

    /** Every element of this name below, outside notes, in order. */
    List<TeiElement> descendants(String wanted) {
        List<TeiElement> found = new ArrayList<>();
        for (TeiElement child : elements()) {
            if (child.name().equals(wanted)) {
                found.add(child);
            }
            if (!child.name().equals("note")) {
                found.addAll(child.descendants(wanted));
            }
        }
        return found;
    }
}
