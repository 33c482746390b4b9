package memcon.serve.http;

import org.jspecify.annotations.Nullable;

/** A request that is not answered, with the HTTP status and what the visitor should know. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final int line;
    private final int column;
    private final transient @Nullable Limit limit;

    /**
     * The limit that was met.
     *
     * @param option the option of the server that sets it
     * @param value as it is set
     */
    record Limit(String option, long value) {}

    /**
     * @param title the kind of refusal, the same for all of its kind
     * @param detail what is wrong with this request and what to do about it
     */
    public Refusal(int status, String title, String detail) {
        this(status, title, detail, 0, 0, null);
    }

    /**
     * @param line where in the query the fault is, from 1; 0 if it is in no line
     * @param column from 1
     */
    public Refusal(int status, String title, String detail, int line, int column) {
        this(status, title, detail, line, column, null);
    }

    private Refusal(int status, String title, String detail, int line, int column, @Nullable Limit limit) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.line = line;
        this.column = column;
        this.limit = limit;
    }

    /**
     * This refusal with the limit that was met, for programs.
     *
     * @param option the option of the server that sets it, such as {@code --max-rows}
     */
    public Refusal dueTo(String option, long value) {
        return new Refusal(status, title, String.valueOf(getMessage()), line, column, new Limit(option, value));
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    @Nullable
    Limit limit() {
        return limit;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
