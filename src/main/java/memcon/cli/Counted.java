package memcon.cli;

import java.util.Locale;

/** Numbers as English writes them. */
final class Counted {

    private Counted() {}

    static String of(long number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Where the plural is more than an s. */
    static String of(long number, String noun, String plural) {
        return grouped(number) + " " + (number == 1 ? noun : plural);
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
