package memcon.serve.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import memcon.document.Span;
import memcon.serve.markup.Markup;

/**
 * A stretch of text as printed, with its statements set apart. What is told within another account stands inside it; where
 * passages cross, they are taken apart at their ends, so that every element is closed within the one that holds it. All
 * marks are made of attributes: the words of the elements are the words of the text, and nothing else.
 */
final class MarkedText {

    /** So many accounts within accounts are shown at one place; more would be no more legible. */
    private static final int DEEPEST = 6;

    private final PrintedText text;
    private final Marks marks;
    private final StringBuilder html = new StringBuilder();
    private final List<Stretch> open = new ArrayList<>();
    private final Set<Statement> begun = new HashSet<>();
    private final Map<Stretch, Integer> depths = new HashMap<>();
    private boolean isFound;

    /** One passage of a statement. */
    private record Stretch(Statement statement, Span span) {

        static final Comparator<Stretch> OUTER_FIRST = Comparator.comparing(
                        (Stretch stretch) -> stretch.statement.level())
                .thenComparing(Stretch::span)
                .thenComparing(stretch -> stretch.statement.node().toString());
    }

    MarkedText(PrintedText text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    /**
     * HTML of a paragraph.
     *
     * @param statements those with words in it, in the order of the text
     * @param found stretches that a visitor has looked for
     */
    String of(Span paragraph, List<Statement> statements, List<Span> found) {
        html.setLength(0);
        List<Stretch> stretches = stretches(paragraph, statements);
        Map<Integer, List<Statement>> others = others(paragraph, statements);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        stretches.forEach(stretch -> cut(stretch.span(), paragraph, cuts));
        found.forEach(span -> cut(span, paragraph, cuts));
        cuts.addAll(others.keySet());
        List<Integer> places = List.copyOf(cuts);
        List<List<Stretch>> covers = covers(places, stretches);
        measure(covers);
        for (int i = 0; i + 1 < places.size(); i++) {
            int from = places.get(i);
            nest(covers.get(i));
            others.getOrDefault(from, List.of()).forEach(other -> begin(other));
            boolean isSought = found.stream().anyMatch(span -> span.start() <= from && from < span.end());
            String words = Markup.text(text.quote(from, places.get(i + 1)));
            html.append(isSought ? "<mark" + firstFound() + ">" + words + "</mark>" : words);
        }
        nest(List.of());
        return html.toString();
    }

    private String firstFound() {
        String id = isFound ? "" : " id=\"found\"";
        isFound = true;
        return id;
    }

    private static void cut(Span span, Span paragraph, Set<Integer> cuts) {
        cuts.add(Math.max(span.start(), paragraph.start()));
        cuts.add(Math.min(span.end(), paragraph.end()));
    }

    /** Readings that are not preferred get a mark and no words of their own. */
    private static List<Stretch> stretches(Span paragraph, List<Statement> statements) {
        List<Stretch> stretches = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.isPreferred()) {
                statement.spans().stream()
                        .filter(paragraph::overlaps)
                        .forEach(span -> stretches.add(new Stretch(statement, span)));
            }
        }
        stretches.sort(Stretch.OUTER_FIRST);
        return stretches;
    }

    private static Map<Integer, List<Statement>> others(Span paragraph, List<Statement> statements) {
        TreeMap<Integer, List<Statement>> others = new TreeMap<>();
        statements.stream()
                .filter(statement -> !statement.isPreferred()
                        && statement.start() >= paragraph.start()
                        && statement.start() < paragraph.end())
                .forEach(statement -> others.computeIfAbsent(statement.start(), unseen -> new ArrayList<>())
                        .add(statement));
        return others;
    }

    /** For each stretch between two cuts what covers it, the outermost first. */
    private static List<List<Stretch>> covers(List<Integer> places, List<Stretch> stretches) {
        List<List<Stretch>> covers = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            int place = places.get(i);
            covers.add(stretches.stream()
                    .filter(stretch -> stretch.span().start() <= place
                            && place < stretch.span().end())
                    .limit(DEEPEST)
                    .toList());
        }
        return covers;
    }

    /** How many lines each must leave room for, below those of what it holds. */
    private void measure(List<List<Stretch>> covers) {
        for (List<Stretch> cover : covers) {
            for (int i = 0; i < cover.size(); i++) {
                depths.merge(cover.get(i), cover.size() - 1 - i, Math::max);
            }
        }
    }

    /** Closes and opens until exactly these are open. */
    private void nest(List<Stretch> wanted) {
        int same = 0;
        while (same < open.size() && same < wanted.size() && open.get(same).equals(wanted.get(same))) {
            same++;
        }
        while (open.size() > same) {
            open.remove(open.size() - 1);
            html.append("</span>");
        }
        for (Stretch stretch : wanted.subList(same, wanted.size())) {
            open.add(stretch);
            html.append(marks.opening(stretch.statement(), depths.getOrDefault(stretch, 0)));
            begin(stretch.statement());
        }
    }

    /** The mark at its first words, by which a statement is reached. */
    private void begin(Statement statement) {
        if (begun.add(statement)) {
            html.append(marks.badge(statement));
        }
    }
}
