package memcon.serve.conformance;

/**
 * How one test of the suite went.
 *
 * @param cause why it did not pass; empty if it did
 */
record Outcome(Kind kind, String cause) {

    enum Kind {
        PASSED,
        /** The rows are right, but a number or a date is written in another lexical form of its value. */
        PASSED_BY_VALUE,
        FAILED,
        NOT_APPLICABLE
    }

    static final Outcome PASSED = new Outcome(Kind.PASSED, "");
    static final Outcome BY_VALUE = new Outcome(Kind.PASSED_BY_VALUE, "another lexical form of the same value");

    static Outcome failed(String cause) {
        return new Outcome(Kind.FAILED, cause);
    }

    static Outcome notApplicable(String cause) {
        return new Outcome(Kind.NOT_APPLICABLE, cause);
    }

    static Outcome of(boolean hasPassed, String cause) {
        return hasPassed ? PASSED : failed(cause);
    }
}
