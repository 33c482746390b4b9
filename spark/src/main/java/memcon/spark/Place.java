package memcon.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where in a conversion on one machine something would come to pass: all that is told is put in this order.
 *
 * @param phase one of the phases below
 * @param step the step of the walk over the inputs, a file or the end of an input, from 0
 * @param event what happens while a file is unpacked and read, from 0
 * @param line what is told of one event, from 0
 */
record Place(int phase, long step, long event, int line) implements Comparable<Place>, Serializable {

    /** The authority is read. */
    static final int AUTHORITY = 0;

    /** Editions are put aside. */
    static final int EDITIONS = 1;

    /** Texts are read, and editions in their places. */
    static final int TEXTS = 2;

    /** Editions are read of which there is no text. */
    static final int REST = 3;

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::phase)
            .thenComparingLong(Place::step)
            .thenComparingLong(Place::event)
            .thenComparingInt(Place::line);

    static Place of(int phase, long step, long event) {
        return new Place(phase, step, event, 0);
    }

    /** The same in another phase. */
    Place in(int other) {
        return new Place(other, step, event, line);
    }

    Place line(int other) {
        return new Place(phase, step, event, other);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
