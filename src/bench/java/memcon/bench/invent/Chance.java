package memcon.bench.invent;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws lots; the same seed and number draw the same ones. */
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    Chance(long seed, long number) {
        // Random's first draws of neighbouring seeds are alike; multiplying tells them apart.
        random = new Random(seed * SPREAD + number * SPREAD * SPREAD + number);
        random.nextLong();
    }

    <T> T of(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    /** So many of them, each once, in an order by lot. */
    <T> List<T> some(List<T> many, int number) {
        List<T> left = new ArrayList<>(many);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < number && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }

    boolean is(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /**
     * A length with a heavy tail (Pareto): twice the least in the mean, now and then a hundred times as long.
     *
     * @param least the shortest
     * @param most where the tail is cut
     */
    int tailed(int least, int most) {
        return (int) Math.min(most, least / Math.sqrt(1 - random.nextDouble()));
    }
}
