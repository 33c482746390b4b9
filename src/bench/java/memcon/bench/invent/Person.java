package memcon.bench.invent;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who takes part.
 *
 * @param title how one is addressed: {@code Mr.}
 * @param office as a list of participants has it: {@code Ambassador of Norway}
 * @param post the office without its owner's country: {@code Ambassador}
 */
record Person(String given, String surname, String title, String office, String post, boolean woman) {

    String full() {
        return given + " " + surname;
    }

    String formal() {
        return title + " " + surname;
    }

    /** As the text calls an office that one alone has: {@code the Ambassador}. */
    String byPost() {
        return "the " + post;
    }

    String pronoun() {
        return woman ? "she" : "he";
    }

    String object() {
        return woman ? "her" : "him";
    }

    String capitals() {
        return surname.toUpperCase(Locale.ROOT);
    }

    /** By what the texts call this person. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(full());
        names.add(formal());
        names.add(surname);
        names.add(byPost());
        return names;
    }
}
