package memcon.bench.growth;

import java.util.List;

/**
 * A straight line through points on axes that are both logarithmic, by least squares: y = factor · x^slope.
 *
 * @param slope 1 where twice as many take twice as much
 */
public record Fit(double slope, double factor) {

    /** A point; both values above 0. */
    public record Point(double x, double y) {}

    /** The line; without a slope (NaN) for fewer than two different x. */
    public static Fit of(List<Point> points) {
        double meanX = points.stream().mapToDouble(each -> Math.log(each.x)).average().orElse(Double.NaN);
        double meanY = points.stream().mapToDouble(each -> Math.log(each.y)).average().orElse(Double.NaN);
        double both = 0;
        double square = 0;
        for (Point point : points) {
            double dx = Math.log(point.x) - meanX;
            both += dx * (Math.log(point.y) - meanY);
            square += dx * dx;
        }
        double slope = both / square;
        return new Fit(slope, Math.exp(meanY - slope * meanX));
    }

    /** What the line says of an x. */
    public double at(double x) {
        return factor * Math.pow(x, slope);
    }
}
