package memcon.serve.federation;

import java.net.URI;
import memcon.serve.http.Refusal;

/** Another endpoint that gave no whole answer; SERVICE SILENT passes it over. */
final class RemoteFault extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int BAD_GATEWAY = 502;
    private static final int GATEWAY_TIMEOUT = 504;

    private final int status;

    private RemoteFault(int status, URI endpoint, String fault, String remedy) {
        super("<" + endpoint + "> " + fault + ". " + remedy + ".", null, false, false);
        this.status = status;
    }

    static RemoteFault late(URI endpoint, long seconds) {
        return new RemoteFault(
                GATEWAY_TIMEOUT,
                endpoint,
                "did not answer within " + seconds + " seconds",
                "Ask it for less, or use SERVICE SILENT to go without its answer");
    }

    static RemoteFault of(URI endpoint, String fault) {
        return new RemoteFault(
                BAD_GATEWAY, endpoint, fault, "Try later, or use SERVICE SILENT to go without its answer");
    }

    /** When the other endpoint finds the query at fault. */
    static RemoteFault refused(URI endpoint, int itsStatus) {
        return new RemoteFault(
                BAD_GATEWAY,
                endpoint,
                "answered with status " + itsStatus,
                itsStatus >= 500 || itsStatus == 429
                        ? "Try later, or use SERVICE SILENT to go without its answer"
                        : "Try the pattern in SERVICE at that endpoint itself");
    }

    Refusal refusal() {
        return new Refusal(
                status, status == GATEWAY_TIMEOUT ? "Other endpoint timed out" : "Other endpoint failed", getMessage());
    }
}
