package memcon.document;

import java.io.Serializable;

/**
 * Something in a source's markup that its reader does not interpret.
 *
 * @param name an element ({@code figure}), one of a type ({@code list type=index}) or an attribute ({@code gloss@target})
 * @param times how often
 * @param place where first: document and line
 * @param fate what became of its words
 */
public record Construct(String name, int times, String place, Fate fate) implements Serializable {

    /** What becomes of the words of a construct. */
    public enum Fate {
        KEPT("words kept"),
        LEFT_OUT("words left out"),
        WITHOUT("no words"),
        UNUSED("value not used");

        private final String inWords;

        Fate(String inWords) {
            this.inWords = inWords;
        }

        @Override
        public String toString() {
            return inWords;
        }
    }

    Construct plus(Construct later) {
        return new Construct(name, times + later.times, place, fate);
    }

    @Override
    public String toString() {
        return name + " (" + times + (times == 1 ? " time, " : " times, first ") + place + ", " + fate + ")";
    }
}
