package memcon.edition;

/**
 * How much of what was found is right, and how much of what there is was found.
 *
 * @param right how many of those found agree with the gold
 * @param found how many the extractor found
 * @param gold how many the gold has
 */
public record Score(long right, long found, long gold) {

    static final Score NONE = new Score(0, 0, 0);

    /** An accuracy: so many are looked at, so many are right; precision and recall are the same. */
    static Score accuracy(boolean right) {
        return new Score(right ? 1 : 0, 1, 1);
    }

    public Score plus(Score other) {
        return new Score(right + other.right, found + other.found, gold + other.gold);
    }

    /** The part of those found that is right, from 0 to 1; 1 where nothing was found. */
    public double precision() {
        return share(right, found);
    }

    /** The part of the gold that was found, from 0 to 1; 1 where there is none. */
    public double recall() {
        return share(right, gold);
    }

    /** The harmonic mean of precision and recall; 1 where there is nothing on either side. */
    public double f1() {
        return share(2 * right, found + gold);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
