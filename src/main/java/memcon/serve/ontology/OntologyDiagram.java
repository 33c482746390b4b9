package memcon.serve.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/**
 * Classes and the object properties between them, as SVG: a box a class, a line of text a property, so that the picture can
 * be read without following its curves. Where a box stands comes from the ontology alone.
 */
final class OntologyDiagram {

    private static final int COLUMNS = 4;
    private static final int WIDTH = 242;
    private static final int GAP = 32;
    private static final int HEAD = 26;
    private static final int ROW = 16;
    private static final int SPACE = 22;

    /** On the right, for curves within the last column. */
    private static final int MARGIN = 20;

    /** What more kinds have, as the confidence in them, says nothing of any. */
    private static final int MOST_DOMAINS = 4;

    private final OntologyTerms terms;
    private final Map<String, Box> boxes = new TreeMap<>();

    /** A class with its properties. */
    private static final class Box {

        private final List<Row> rows = new ArrayList<>();
        private int x;
        private int y;

        int height() {
            return HEAD + rows.size() * ROW + (rows.isEmpty() ? 0 : 6);
        }
    }

    /** A property or subclass of a class, and the class that it leads to. */
    private record Row(String text, String target, boolean isSubclass) {}

    private OntologyDiagram(OntologyTerms terms) {
        this.terms = terms;
    }

    static String svg(OntologyTerms terms) {
        OntologyDiagram diagram = new OntologyDiagram(terms);
        diagram.fill();
        int height = diagram.place();
        return diagram.draw(height);
    }

    private void fill() {
        terms.classes().forEach(type -> boxes.put(type.getLocalName(), new Box()));
        for (Resource type : terms.classes()) {
            for (Resource parent : terms.values(type, RDFS.subClassOf)) {
                Box box = boxes.get(parent.getLocalName());
                if (box != null && terms.isDescribed(parent)) {
                    box.rows.add(new Row("is also: " + type.getLocalName(), type.getLocalName(), true));
                }
            }
        }
        for (Resource property : terms.objectProperties()) {
            boolean isKindOfOther =
                    terms.values(property, RDFS.subPropertyOf).stream().anyMatch(terms::isDescribed);
            List<String> domains = names(terms.domain(property));
            if (isKindOfOther || domains.isEmpty() || domains.size() > MOST_DOMAINS) {
                continue;
            }
            long kinds = terms.inverseValues(property, RDFS.subPropertyOf).size();
            List<String> ranges = names(terms.range(property));
            String name = property.getLocalName() + (kinds == 0 ? "" : " (" + kinds + " kinds)");
            String text =
                    ranges.isEmpty() ? name : name + " → " + (ranges.size() > 2 ? "any" : String.join(" / ", ranges));
            for (String domain : domains) {
                boxes.get(domain)
                        .rows
                        .add(new Row(text, ranges.isEmpty() || ranges.size() > 2 ? "" : ranges.get(0), false));
            }
        }
    }

    private List<String> names(List<Resource> types) {
        return types.stream()
                .map(Resource::getLocalName)
                .filter(boxes::containsKey)
                .toList();
    }

    /** Puts each box in the column of its distance from a memorandum, the tallest first; the height of it all. */
    private int place() {
        Map<String, Integer> depth = new HashMap<>();
        List<String> frontier = List.of("Memorandum");
        for (int distance = 0; !frontier.isEmpty(); distance++) {
            Set<String> next = new HashSet<>();
            for (String name : frontier) {
                if (boxes.containsKey(name) && depth.putIfAbsent(name, distance) == null) {
                    neighbours(name).forEach(next::add);
                }
            }
            frontier = next.stream().sorted().toList();
        }
        int[] bottom = new int[COLUMNS];
        boxes.entrySet().stream()
                .sorted((one, other) -> {
                    int byDepth =
                            depth.getOrDefault(one.getKey(), COLUMNS) - depth.getOrDefault(other.getKey(), COLUMNS);
                    return byDepth != 0 ? byDepth : one.getKey().compareTo(other.getKey());
                })
                .forEach(entry -> {
                    Box box = entry.getValue();
                    int column = Math.min(COLUMNS - 1, depth.getOrDefault(entry.getKey(), COLUMNS));
                    column = lighter(bottom, column);
                    box.x = column * (WIDTH + GAP) + 8;
                    box.y = bottom[column] + 8;
                    bottom[column] += box.height() + SPACE;
                });
        int height = 0;
        for (int y : bottom) {
            height = Math.max(height, y);
        }
        return height;
    }

    /** The column itself or one beside it that is much emptier. */
    private static int lighter(int[] bottom, int column) {
        int best = column;
        for (int other = 0; other < bottom.length; other++) {
            if (bottom[other] + 200 * Math.abs(other - column) < bottom[best] + 200 * Math.abs(best - column)) {
                best = other;
            }
        }
        return best;
    }

    private Set<String> neighbours(String name) {
        Set<String> near = boxes.get(name).rows.stream().map(Row::target).collect(Collectors.toSet());
        boxes.forEach((other, box) -> {
            if (box.rows.stream().anyMatch(row -> row.target().equals(name))) {
                near.add(other);
            }
        });
        return near;
    }

    private String draw(int height) {
        int width = COLUMNS * WIDTH + (COLUMNS - 1) * GAP + 16 + MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"diagram\" role=\"img\" aria-labelledby=\"diagram-title diagram-desc\"")
                .append(" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">\n".formatted(width, height))
                .append("<title id=\"diagram-title\">Classes and the properties between them</title>\n")
                .append("<desc id=\"diagram-desc\">")
                .append(boxes.size())
                .append(" classes, each a box with its properties and the class that each leads to.")
                .append(" The same is told in words below, class by class.</desc>\n");
        boxes.values().forEach(box -> curves(box, svg));
        boxes.forEach((name, box) -> box(name, box, svg));
        return svg.append("</svg>\n").toString();
    }

    private void curves(Box box, StringBuilder svg) {
        for (int i = 0; i < box.rows.size(); i++) {
            Row row = box.rows.get(i);
            Box target = boxes.get(row.target());
            if (target == null || target == box) {
                continue;
            }
            int y = box.y + HEAD + i * ROW + ROW / 2;
            int end = target.y + HEAD / 2;
            boolean right = target.x >= box.x;
            int from = right ? box.x + WIDTH : box.x;
            int to = target.x > box.x ? target.x : target.x + WIDTH;
            int bend = target.x == box.x ? 26 : (right ? GAP : -GAP);
            int back = target.x == box.x ? 26 : -bend;
            svg.append("<path class=\"%s\" d=\"M%d %dC%d %d %d %d %d %d\"/>\n"
                    .formatted(
                            row.isSubclass() ? "subclass" : "link", from, y, from + bend, y, to + back, end, to, end));
            svg.append("<circle class=\"end\" cx=\"%d\" cy=\"%d\" r=\"3\"/>\n".formatted(to, end));
        }
    }

    private static void box(String name, Box box, StringBuilder svg) {
        svg.append("<a href=\"#%s\"><rect class=\"box\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
                        .formatted(name, box.x, box.y, WIDTH, box.height()))
                .append("<text class=\"name\" x=\"%d\" y=\"%d\">%s</text></a>\n"
                        .formatted(box.x + 10, box.y + 18, Page.escape(name)));
        for (int i = 0; i < box.rows.size(); i++) {
            svg.append("<text class=\"row\" x=\"%d\" y=\"%d\">%s</text>\n"
                    .formatted(
                            box.x + 10,
                            box.y + HEAD + i * ROW + 12,
                            Page.escape(box.rows.get(i).text())));
        }
    }
}
