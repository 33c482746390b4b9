package memcon.store.search;

import org.apache.jena.query.QueryException;

/** A search that cannot be made; the message says why and what to do. */
public final class SearchException extends QueryException {

    private static final long serialVersionUID = 1L;

    /** Whose fault it is. */
    public enum Kind {
        /** The search is not written in the syntax for searches. */
        SYNTAX,
        /** It finds more than can be had at once. */
        TOO_MANY,
        /** There is nothing to search in. */
        NO_INDEX
    }

    private final Kind kind;

    SearchException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
