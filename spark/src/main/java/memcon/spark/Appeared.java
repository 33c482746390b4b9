package memcon.spark;

import java.io.Serializable;
import memcon.edition.Appearance;

/** An actor in one document, and where on one machine the document would be read. */
record Appeared(Place place, Appearance appearance) implements Serializable {

    GroupKey key() {
        return new GroupKey(appearance.path(), place);
    }
}
