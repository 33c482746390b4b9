package memcon.serve.chronology;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import memcon.serve.catalogue.Span;

/**
 * Years from left to right. All places on it are shares of its width, so that a drawing has whatever width a screen gives it.
 *
 * @param from where it begins, in years
 * @param to where it ends
 */
record Axis(double from, double to) {

    /** A longer time would press all that is talked of in most memoranda into a line. */
    private static final int LONGEST = 120;

    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500};
    private static final int MOST_TICKS = 8;
    private static final double OPEN_END = 12;
    private static final int LAST_TICK = 94;
    private static final int HALF = 5;
    private static final int PERCENT = 100;

    /** One that has room for these dates; of those long before the others only an arrow tells. */
    static Axis of(List<Span> spans) {
        double first = spans.stream()
                .mapToDouble(span -> span.from().orElse(Double.MAX_VALUE))
                .min()
                .orElse(0);
        double last = spans.stream()
                .mapToDouble(span -> span.to().orElse(-Double.MAX_VALUE))
                .max()
                .orElse(1);
        double begin = Math.max(Math.floor(first), Math.floor(last) - LONGEST);
        return new Axis(begin, Math.max(begin + 1, Math.ceil(last + 0.01)));
    }

    /** The years that are marked. */
    List<Integer> ticks() {
        int step = IntStream.of(STEPS)
                .filter(size -> (to - from) / size <= MOST_TICKS)
                .findFirst()
                .orElse((int) Math.ceil((to - from) / MOST_TICKS));
        int first = (int) Math.ceil(from / step) * step;
        return IntStream.iterate(first, year -> share(year) < LAST_TICK, year -> year + step)
                .boxed()
                .toList();
    }

    private double share(double year) {
        return Math.max(0, Math.min(PERCENT, (year - from) / (to - from) * PERCENT));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", share).replaceFirst("\\.?0+$", "") + "%";
    }

    /** A drawing of the years themselves. */
    String years() {
        StringBuilder svg =
                new StringBuilder("<svg class=\"years\" width=\"100%\" height=\"20\" aria-hidden=\"true\" data-from=\""
                        + from + "\" data-to=\"" + to + "\">\n" + FADES);
        ticks().forEach(year -> svg.append(
                "<text x=\"" + percent(share(year)) + "\" y=\"15\" data-year=\"" + year + "\">" + year + "</text>"));
        return svg.append("</svg>").toString();
    }

    /** Used by the bars of all rows. */
    private static final String FADES = """
            <defs>
            <linearGradient id="fade-out"><stop offset="0" class="full"/><stop offset="1" class="none"/></linearGradient>
            <linearGradient id="fade-in"><stop offset="0" class="none"/><stop offset="1" class="full"/></linearGradient>
            <linearGradient id="conversation-out"><stop offset="0" class="full"/><stop offset="1" class="none"/></linearGradient>
            <linearGradient id="conversation-in"><stop offset="0" class="none"/><stop offset="1" class="full"/></linearGradient>
            </defs>
            """;

    /**
     * One date as a bar; its bounds as strokes, its open end fading.
     *
     * @param kind of the thing, for the style
     */
    String bar(Span span, String kind) {
        double start = share(span.from().orElse(from));
        double end = share(span.to().orElse(to));
        String shape = switch (span.exactness()) {
            case DAY -> day(start);
            case BETWEEN -> rectangle(start, end - start, "between") + stroke(start) + stroke(end);
            case NOT_BEFORE -> rectangle(start, Math.min(OPEN_END, PERCENT - start), "not-before") + stroke(start);
            case NOT_AFTER -> {
                double begin = Math.max(0, end - OPEN_END);
                yield rectangle(begin, end - begin, "not-after") + stroke(end);
            }
            case NO_DATE -> "";
        };
        return "<svg class=\"bar " + kind + "\" width=\"100%\" height=\"20\" aria-hidden=\"true\" data-exactness=\""
                + span.exactness().name().toLowerCase(Locale.ROOT) + "\" data-from=\""
                + span.from().orElse(from)
                + "\" data-to=\"" + span.to().orElse(to) + "\">" + shape + beyond(span) + "</svg>";
    }

    /** A bar as an example. */
    static String sign(Span.Exactness exactness) {
        String shape = switch (exactness) {
            case DAY -> day(PERCENT / 2.0);
            case BETWEEN -> rectangle(20, 60, "between") + stroke(20) + stroke(80);
            case NOT_BEFORE -> rectangle(20, 70, "not-before") + stroke(20);
            case NOT_AFTER -> rectangle(10, 70, "not-after") + stroke(80);
            case NO_DATE -> "";
        };
        return "<svg class=\"bar sign\" width=\"60\" height=\"20\" aria-hidden=\"true\">" + shape + "</svg>";
    }

    private static String day(double at) {
        return "<circle cx=\"" + percent(at) + "\" cy=\"10\" r=\"" + HALF + "\"/>";
    }

    private static String rectangle(double start, double width, String shape) {
        return "<rect class=\"" + shape + "\" x=\"" + percent(start) + "\" y=\"5\" width=\"" + percent(width)
                + "\" height=\"10\"/>";
    }

    private static String stroke(double at) {
        return "<line x1=\"" + percent(at) + "\" x2=\"" + percent(at) + "\" y1=\"2\" y2=\"18\"/>";
    }

    private String beyond(Span span) {
        return span.from().orElse(from) < from ? "<text x=\"0\" y=\"15\">◀</text>" : "";
    }
}
