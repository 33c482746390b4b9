package memcon.spark;

import java.io.IOException;

/** Options with which nothing can be done. */
final class WrongUse extends IOException {

    private static final long serialVersionUID = 1L;

    WrongUse(String place, String fault, String remedy) {
        super(place + ": " + fault + ". " + remedy + ".");
    }
}
