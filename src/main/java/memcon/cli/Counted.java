package memcon.cli;

import java.util.Locale;

/** Numbers as English writes them. */
final class Counted {

    private Counted() {}

    static String of(long number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
