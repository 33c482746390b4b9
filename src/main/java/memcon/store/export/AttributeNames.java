package memcon.store.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the attributes of a network are called, and in which order they stand. */
sealed interface AttributeNames {

    /** Names that the formats need for themselves. */
    Set<String> RESERVED_FOR_NODES = Set.of("id", "iri", "label", "parent");

    Set<String> RESERVED_FOR_EDGES = Set.of("id", "source", "target", "type");

    Map<String, Attribute> ofNodes(Map<String, ValueType> types);

    Map<String, Attribute> ofEdges(Map<String, ValueType> types);

    private static String free(String name, Set<String> reserved) {
        return reserved.contains(name) ? name + "_" : name;
    }

    /** The columns of a table, in its order. */
    record OfColumns(List<String> nodeColumns, List<String> edgeColumns) implements AttributeNames {

        @Override
        public Map<String, Attribute> ofNodes(Map<String, ValueType> types) {
            return of(nodeColumns, types, RESERVED_FOR_NODES);
        }

        @Override
        public Map<String, Attribute> ofEdges(Map<String, ValueType> types) {
            return of(edgeColumns, types, RESERVED_FOR_EDGES);
        }

        private static Map<String, Attribute> of(
                List<String> columns, Map<String, ValueType> types, Set<String> reserved) {
            Map<String, Attribute> attributes = new LinkedHashMap<>();
            for (String column : columns) {
                @Nullable ValueType type = types.get(column);
                if (type != null) {
                    attributes.put(column, new Attribute(free(column, reserved), type));
                }
            }
            return attributes;
        }
    }

    /** Predicates: by their last part, and where two share one, by the whole IRI. */
    record OfPredicates() implements AttributeNames {

        @Override
        public Map<String, Attribute> ofNodes(Map<String, ValueType> types) {
            return of(types, RESERVED_FOR_NODES);
        }

        @Override
        public Map<String, Attribute> ofEdges(Map<String, ValueType> types) {
            return of(types, RESERVED_FOR_EDGES);
        }

        private static Map<String, Attribute> of(Map<String, ValueType> types, Set<String> reserved) {
            Map<String, Long> uses =
                    types.keySet().stream().collect(Collectors.groupingBy(StableName::lastPart, Collectors.counting()));
            Map<String, Attribute> attributes = new LinkedHashMap<>();
            types.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(
                            Comparator.comparing(StableName::lastPart).thenComparing(Comparator.naturalOrder())))
                    .forEach(type -> {
                        String iri = type.getKey();
                        String last = StableName.lastPart(iri);
                        String name = uses.getOrDefault(last, 0L) > 1 ? iri : free(last, reserved);
                        attributes.put(iri, new Attribute(name, type.getValue()));
                    });
            return attributes;
        }
    }
}
