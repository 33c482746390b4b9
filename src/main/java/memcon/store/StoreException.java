package memcon.store;

import memcon.source.Problem;

/** The store, a file for it or a query cannot be used; the problem says what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public StoreException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public StoreException(String place, String fault, String remedy) {
        this(Problem.error(place, fault, remedy));
    }

    public Problem problem() {
        return problem;
    }
}
