package memcon.edition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How the days of two people's documents or offices fit together, as evidence that they are one. */
final class Days {

    private static final int NEAR = 10;
    private static final int CAREER = 40;

    private Days() {}

    static double score(Filed one, Filed other, List<String> evidence) {
        LocalDate died = other.life() == null ? null : other.life().latest();
        if (died != null && one.first() != null && one.first().isAfter(died)) {
            evidence.add("died " + died + ", before the document");
            return -0.3;
        }
        if (one.first() == null || one.last() == null || other.first() == null || other.last() == null) {
            return 0;
        }
        long apart = Math.max(
                0,
                Math.max(
                        ChronoUnit.YEARS.between(other.last(), one.first()),
                        ChronoUnit.YEARS.between(one.last(), other.first())));
        evidence.add(apart == 0 ? "same time" : apart + (apart == 1 ? " year" : " years") + " apart");
        return apart <= NEAR ? 0.1 : apart <= CAREER ? 0 : -0.3;
    }
}
