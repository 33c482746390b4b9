package memcon.serve.http;

/** A request that is not answered, with the HTTP status and what the visitor should know. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final int line;
    private final int column;

    /**
     * @param title the kind of refusal, the same for all of its kind
     * @param detail what is wrong with this request and what to do about it
     */
    public Refusal(int status, String title, String detail) {
        this(status, title, detail, 0, 0);
    }

    /**
     * @param line where in the query the fault is, from 1; 0 if it is in no line
     * @param column from 1
     */
    public Refusal(int status, String title, String detail, int line, int column) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.line = line;
        this.column = column;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
