package memcon.rdf;

import java.io.IOException;
import java.io.Serial;
import memcon.source.Problem;

/** An RDF file that cannot be written as asked; the message says why and what to do. */
public final class UnwritableFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnwritableFile(String place, String fault, String remedy) {
        super(Problem.error(place, fault, remedy).toString());
        this.problem = Problem.error(place, fault, remedy);
    }

    public Problem problem() {
        return problem;
    }
}
