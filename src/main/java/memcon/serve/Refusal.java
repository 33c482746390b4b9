package memcon.serve;

/** A request that is not answered, with the HTTP status and what the visitor should know. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    /**
     * @param title the kind of refusal, the same for all of its kind
     * @param detail what is wrong with this request and what to do about it
     */
    Refusal(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
