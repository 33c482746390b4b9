package memcon.serve.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import memcon.serve.http.PublicAddress;
import memcon.serve.markup.Markup;

/**
 * Places on the outlines of the world, a degree a unit (equirectangular). No borders: those of today would be wrong for
 * most memoranda, and those of their day are often what is disputed.
 *
 * @param at where the outlines are
 */
public record WorldMap(PublicAddress at) {

    /** From Alaska to the south of Chile; nobody has talked in Antarctica yet. */
    private static final Box WORLD = new Box(-180, -84, 360, 144);

    private static final double SMALLEST = 0.9;
    private static final double LARGEST = 4.2;
    private static final double LETTER = 0.55;
    private static final double SIZE = 3.2;
    private static final int MOST_LABELS = 25;
    private static final double NEARBY_WIDTH = 90;
    private static final double NEARBY_HEIGHT = 45;

    /** It is drawn smaller than the whole, and its letters must be legible all the same. */
    private static final double NEARBY_SCALE = 0.65;

    /** A part of the drawing; {@code y} grows to the south. */
    private record Box(double x, double y, double width, double height) {

        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        String viewBox() {
            return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
        }
    }

    /**
     * All of the world.
     *
     * @param pins those drawn last are on top
     */
    public String of(List<Pin> pins, String name) {
        return draw(pins, name, "world", WORLD, 1);
    }

    /** One place and what lies around it. */
    public String around(Pin pin, String name) {
        Box box = new Box(
                Math.max(-180, Math.min(180 - NEARBY_WIDTH, pin.point().longitude() - NEARBY_WIDTH / 2)),
                Math.max(-84, Math.min(60 - NEARBY_HEIGHT, -pin.point().latitude() - NEARBY_HEIGHT / 2)),
                NEARBY_WIDTH,
                NEARBY_HEIGHT);
        return draw(List.of(pin), name, "world near", box, NEARBY_SCALE);
    }

    private String draw(List<Pin> pins, String name, String style, Box box, double scale) {
        int heaviest = pins.stream().mapToInt(Pin::weight).max().orElse(1);
        StringBuilder svg = new StringBuilder("<svg class=\"" + style + "\" viewBox=\"" + box.viewBox()
                + "\" role=\"group\" aria-label=\""
                + Markup.text(name) + "\">\n<rect class=\"sea\" x=\"-180\" y=\"-90\" width=\"360\" height=\"180\"/>\n"
                + "<use class=\"land\" href=\"" + at.link("/assets/world.svg") + "#land\"/>\n");
        List<Pin> heaviestFirst = pins.stream()
                .sorted(Comparator.comparing((Pin pin) -> -pin.weight()).thenComparing(Pin::label))
                .toList();
        heaviestFirst.forEach(pin -> svg.append(pin(pin, radius(pin, heaviest) * scale)));
        return svg.append(labels(heaviestFirst, heaviest, scale))
                .append("</svg>\n")
                .toString();
    }

    /** The area grows with the weight. */
    private static double radius(Pin pin, int heaviest) {
        return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(pin.weight() / (double) Math.max(1, heaviest));
    }

    private static String pin(Pin pin, double radius) {
        String circle = "<circle cx=\"" + number(pin.point().longitude()) + "\" cy=\""
                + number(-pin.point().latitude()) + "\" r=\"" + number(radius) + "\"/>";
        if (pin.target().isEmpty()) {
            return "<g class=\"pin\">" + circle + "</g>\n";
        }
        String row = pin.row().isEmpty() ? "" : " data-row=\"" + pin.row() + "\"";
        return "<a class=\"pin\" href=\"" + Markup.text(pin.target()) + "\"" + row + " aria-label=\""
                + Markup.text(pin.label()) + "\"><title>" + Markup.text(pin.label()) + "</title>" + circle + "</a>\n";
    }

    /** Names that lie on those of heavier places wait for a closer look. */
    private static String labels(List<Pin> pins, int heaviest, double scale) {
        List<Box> taken = new ArrayList<>();
        StringBuilder svg = new StringBuilder(
                "<g class=\"names\" aria-hidden=\"true\" font-size=\"" + number(SIZE * scale) + "\">\n");
        for (Pin pin : pins) {
            double x = pin.point().longitude() + (radius(pin, heaviest) + LETTER) * scale;
            double y = -pin.point().latitude() + SIZE * scale / 3;
            String name = name(pin);
            Box box = new Box(x, y - SIZE * scale, name.length() * SIZE * LETTER * scale, SIZE * scale);
            boolean isFree = taken.size() < MOST_LABELS && taken.stream().noneMatch(box::meets);
            if (isFree) {
                taken.add(box);
            }
            svg.append("<text" + (isFree ? "" : " class=\"late\"") + " x=\"" + number(x) + "\" y=\"" + number(y)
                    + "\" data-cx=\"" + number(pin.point().longitude()) + "\" data-cy=\""
                    + number(-pin.point().latitude()) + "\">" + Markup.text(name) + "</text>\n");
        }
        return svg.append("</g>\n").toString();
    }

    /** Without what only tells a territory from its state, or how often. */
    private static String name(Pin pin) {
        return pin.label().replaceFirst(" \\(territory\\)", "").replaceFirst(": .*", "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }
}
