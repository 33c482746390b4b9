package memcon.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A store with a SPARQL endpoint. */
interface Contender {

    String name();

    /** Why it cannot take part here; empty if it can. */
    Optional<String> absence();

    /** Puts quads into a new store. */
    void load(Path quads, Path store) throws IOException, InterruptedException;

    /** Opens a store to queries. */
    ServerProcess start(Path store) throws IOException;
}
