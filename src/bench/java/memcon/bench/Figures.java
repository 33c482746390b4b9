package memcon.bench;

import java.util.Arrays;
import java.util.List;

/** Figures of many measurements of one thing. */
@SuppressWarnings("ArrayRecordComponent")
record Figures(double[] sorted) {

    static Figures of(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    double median() {
        return at(0.5);
    }

    double percentile95() {
        return at(0.95);
    }

    /** The value below which so large a part lies; between two measurements, in proportion. */
    private double at(double part) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
