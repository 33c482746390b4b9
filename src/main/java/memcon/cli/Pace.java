package memcon.cli;

import java.util.Locale;
import memcon.Pipeline.Outcome;

/** How fast a conversion went, in words. */
final class Pace {

    private static final double MEGABYTE = 1e6;
    private static final double NANOSECONDS = 1e9;

    private Pace() {}

    static String of(Outcome outcome, long nanoseconds) {
        double seconds = Math.max(nanoseconds, 1) / NANOSECONDS;
        String unchanged = outcome.unchanged() == 0 ? "" : " (" + outcome.unchanged() + " not converted again)";
        return String.format(
                Locale.ROOT,
                "%s%s, %.2f MB of text, in %.1f s: %.1f documents/s, %.2f MB/s",
                Counted.of(outcome.documents(), "document"),
                unchanged,
                outcome.bytes() / MEGABYTE,
                seconds,
                outcome.documents() / seconds,
                outcome.bytes() / MEGABYTE / seconds);
    }
}
