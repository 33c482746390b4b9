package memcon.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import memcon.conversation.Statement;

/** Whether of each set of competing readings exactly one is preferred. */
final class EditionReadings {

    private EditionReadings() {}

    static void check(List<Statement> statements, Function<Statement, EditionElement> elements, EditionFaults faults) {
        Map<String, Set<String>> others = new HashMap<>();
        for (Statement statement : statements) {
            for (String other : statement.alternativeTo()) {
                others.computeIfAbsent(statement.id(), key -> new HashSet<>()).add(other);
                others.computeIfAbsent(other, key -> new HashSet<>()).add(statement.id());
            }
        }
        Set<String> seen = new HashSet<>();
        for (Statement statement : statements) {
            if (!seen.contains(statement.id())) {
                Set<String> set = set(statement.id(), others);
                seen.addAll(set);
                List<Statement> preferred = statements.stream()
                        .filter(each -> set.contains(each.id()) && each.preferred())
                        .toList();
                if (preferred.size() != 1) {
                    faults.error(
                            elements.apply(statement),
                            preferred.size() + " of the competing readings "
                                    + set.stream()
                                            .sorted()
                                            .map(id -> id.replaceFirst(".*/", "statement-"))
                                            .collect(Collectors.joining(", "))
                                    + " are preferred",
                            "Mark all but one with reading:alternative, and tie them by @exclude");
                }
            }
        }
    }

    private static Set<String> set(String start, Map<String, Set<String>> others) {
        Set<String> set = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (set.add(at)) {
                open.addAll(others.getOrDefault(at, Set.of()));
            }
        }
        return set;
    }
}
