package memcon.store.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A node with all that was said of it.
 *
 * @param id its name, unlike every other's
 * @param label what a person reads
 * @param attributes its other attributes, several values of one joined
 */
record DraftNode(String id, String label, Map<String, Value> attributes) {

    static DraftNode of(FactRows.Thing thing) {
        String id = thing.key().get(0);
        String label = StableName.lastPart(id);
        for (String attribute : List.of(NetworkDraft.SECOND_LABEL, NetworkDraft.LABEL)) {
            @Nullable List<Value> labels = thing.facts().get(attribute);
            label = labels == null ? label : Value.forReading(labels).text();
        }
        Map<String, Value> attributes = new TreeMap<>();
        thing.facts().forEach((attribute, values) -> attributes.put(attribute, Value.joined(values)));
        attributes.remove(NetworkDraft.LABEL);
        attributes.remove(NetworkDraft.SECOND_LABEL);
        return new DraftNode(id, label, attributes);
    }
}
