package memcon.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memcon.bench.growth.Fit.Point;

/** A plot with two logarithmic axes, as SVG that can be read on light and on dark ground. */
final class Plot {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final int LEFT = 70;
    private static final int RIGHT = 540;
    private static final int TOP = 40;
    private static final int BOTTOM = 410;
    private static final int LINE = 15;

    private static final String STYLE = """
            <style>
            svg { background: #fff; color: #222; --a: #0b62a8; --b: #b3420c; --c: #1a7f37; --d: #7a3fa0; --e: #8a6d00; --f: #b0246b }
            @media (prefers-color-scheme: dark) {
              svg { background: #16181c; color: #e6e6e6; --a: #6cb6ff; --b: #ffa657; --c: #56d364; --d: #d2a8ff; --e: #e3b341; --f: #ff7eb6 }
            }
            text { font: 12px sans-serif; fill: currentColor }
            .title { font-size: 15px; font-weight: bold }
            .grid { stroke: currentColor; stroke-opacity: .18 }
            .curve { fill: none; stroke-width: 2 }
            .many { stroke: currentColor; stroke-opacity: .3; stroke-width: 1 }
            </style>
            """;

    private record Series(String name, List<Point> points, boolean isNamed) {}

    private final String title;
    private final String xLabel;
    private final String yLabel;
    private final List<Series> series = new ArrayList<>();

    Plot(String title, String xLabel, String yLabel) {
        this.title = title;
        this.xLabel = xLabel;
        this.yLabel = yLabel;
    }

    /** A curve with a colour and a name; names stand beside the ends of their curves, one below the other. */
    Plot curve(String name, List<Point> points) {
        series.add(new Series(name, points, true));
        return this;
    }

    /** A curve among many. */
    Plot thin(String name, List<Point> points) {
        series.add(new Series(name, points, false));
        return this;
    }

    String svg() {
        List<Point> all = series.stream().flatMap(each -> each.points.stream()).toList();
        int minX = decade(all.stream().mapToDouble(Point::x).min().orElse(1), false);
        int maxX = decade(all.stream().mapToDouble(Point::x).max().orElse(10), true);
        int minY = decade(all.stream().mapToDouble(Point::y).min().orElse(1), false);
        int maxY = decade(all.stream().mapToDouble(Point::y).max().orElse(10), true);
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">%n", WIDTH, HEIGHT));
        svg.append("<title>").append(title).append("</title>\n").append(STYLE);
        text(svg, LEFT, 22, "class=\"title\"", title);
        text(svg, (LEFT + RIGHT) / 2.0, BOTTOM + 38, "text-anchor=\"middle\"", xLabel);
        text(svg, LEFT, TOP - 4, "", yLabel);
        for (int power = minX; power <= maxX; power++) {
            double x = place(power, minX, maxX, LEFT, RIGHT);
            line(svg, x, TOP, x, BOTTOM);
            text(svg, x, BOTTOM + 18, "text-anchor=\"middle\"", number(power));
        }
        for (int power = minY; power <= maxY; power++) {
            double y = place(power, minY, maxY, BOTTOM, TOP);
            line(svg, LEFT, y, RIGHT, y);
            text(svg, LEFT - 8.0, y + 4, "text-anchor=\"end\"", number(power));
        }
        curves(svg, minX, maxX, minY, maxY);
        return svg.append("</svg>\n").toString();
    }

    private void curves(StringBuilder svg, int minX, int maxX, int minY, int maxY) {
        double below = TOP - LINE;
        int colour = 0;
        List<Series> named = series.stream()
                .filter(each -> each.isNamed)
                .sorted((a, b) -> Double.compare(last(b).y(), last(a).y()))
                .toList();
        for (Series each : series) {
            if (!each.isNamed) {
                path(svg, each, "class=\"curve many\"", minX, maxX, minY, maxY);
            }
        }
        for (Series each : named) {
            String stroke = "var(--" + (char) ('a' + colour++ % 6) + ")";
            path(svg, each, "class=\"curve\" stroke=\"" + stroke + "\"", minX, maxX, minY, maxY);
            double y = place(Math.log10(last(each).y()), minY, maxY, BOTTOM, TOP);
            below = Math.max(below + LINE, y);
            text(svg, RIGHT + 10.0, below + 4, "style=\"fill: " + stroke + "\"", each.name);
        }
    }

    private static void path(
            StringBuilder svg, Series series, String look, int minX, int maxX, int minY, int maxY) {
        svg.append("<path ").append(look).append(" d=\"");
        char command = 'M';
        for (Point point : series.points) {
            svg.append(String.format(
                    Locale.ROOT,
                    "%c%.1f %.1f",
                    command,
                    place(Math.log10(point.x()), minX, maxX, LEFT, RIGHT),
                    place(Math.log10(point.y()), minY, maxY, BOTTOM, TOP)));
            command = 'L';
        }
        svg.append("\"><title>").append(series.name).append("</title></path>\n");
    }

    private static Point last(Series series) {
        return series.points.get(series.points.size() - 1);
    }

    private static int decade(double value, boolean up) {
        double power = Math.log10(value);
        return (int) (up ? Math.ceil(power - 1e-9) : Math.floor(power + 1e-9));
    }

    private static double place(double power, int least, int most, double from, double to) {
        return from + (power - least) / Math.max(1, most - least) * (to - from);
    }

    private static String number(int power) {
        return power < 0
                ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
                : String.format(Locale.ROOT, "%,d", Math.round(Math.pow(10, power)));
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT, "<path class=\"grid\" d=\"M%.1f %.1fL%.1f %.1f\"/>%n", x1, y1, x2, y2));
    }

    private static void text(StringBuilder svg, double x, double y, String look, String words) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>%n", x, y, look, words));
    }
}
