package memcon.edition;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import memcon.authority.Authority;
import memcon.authority.EntityKind;
import memcon.conversation.Mention;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import memcon.document.Span;

/** How the mentions of two readings compare, and which statements are taken to speak of which events. */
final class MentionComparison {

    private static final String NARRATION = "";

    private record Named(Span span, String entity) {}

    private record EventIn(String event, String statement) {}

    private final Reading gold;
    private final Reading found;
    private final Authority authority;
    private final Findings findings;

    MentionComparison(Reading gold, Reading found, Authority authority, Findings findings) {
        this.gold = gold;
        this.found = found;
        this.authority = authority;
        this.findings = findings;
    }

    void compare(Map<Statement, Statement> pairs) {
        Set<Named> wanted = named(gold);
        Set<Named> proposed = named(found);
        findings.add(Measure.MENTIONS, score(wanted, proposed));
        Map<Span, String> goldEntities = entities(wanted);
        Map<Span, String> foundEntities = entities(proposed);
        findings.add(Measure.MENTION_SPANS, score(goldEntities.keySet(), foundEntities.keySet()));
        Set<Span> all = new LinkedHashSet<>(goldEntities.keySet());
        all.addAll(foundEntities.keySet());
        for (Span span : all) {
            String one = goldEntities.getOrDefault(span, "");
            String other = foundEntities.getOrDefault(span, "");
            if (!one.equals(other)) {
                findings.differ(Measure.MENTIONS, span, one, other);
            }
        }
        Map<String, String> sameStatement = new HashMap<>();
        pairs.forEach((one, other) -> sameStatement.put(other.id(), one.id()));
        findings.add(
                Measure.EVENTS,
                score(
                        events(gold, UnaryOperator.identity()),
                        // One that was not matched is none of the gold's, even if their paths are the same by chance.
                        events(found, path -> sameStatement.getOrDefault(path, "unmatched " + path))));
    }

    private static Set<Named> named(Reading reading) {
        Set<Named> named = new LinkedHashSet<>();
        for (Mention mention : reading.mentions()) {
            named.add(new Named(mention.span(), mention.entity()));
        }
        return named;
    }

    /** What is mentioned at each span; several in the order of their paths. */
    private static Map<Span, String> entities(Set<Named> named) {
        Map<Span, String> entities = new LinkedHashMap<>();
        named.stream()
                .sorted(Comparator.comparing(Named::span).thenComparing(Named::entity))
                .forEach(each -> entities.merge(each.span(), each.entity(), (one, other) -> one + " " + other));
        return entities;
    }

    /** @param goldStatement the gold's path for a statement of the reading */
    private Set<EventIn> events(Reading reading, UnaryOperator<String> goldStatement) {
        Set<EventIn> events = new LinkedHashSet<>();
        for (Mention mention : reading.mentions()) {
            if (isEvent(reading, mention.entity())) {
                String statement = mention.statement();
                events.add(
                        new EventIn(mention.entity(), statement == null ? NARRATION : goldStatement.apply(statement)));
            }
        }
        return events;
    }

    private boolean isEvent(Reading reading, String entity) {
        return reading.events().stream().anyMatch(event -> event.id().equals(entity))
                || authority
                        .find(entity)
                        .filter(entry -> entry.kind() == EntityKind.EVENT)
                        .isPresent();
    }

    private static Score score(Collection<?> gold, Set<?> found) {
        return new Score(gold.stream().filter(found::contains).count(), found.size(), gold.size());
    }
}
