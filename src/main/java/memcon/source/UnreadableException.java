package memcon.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** An input that cannot be unpacked; never leaves this package. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String fault;
    private final String remedy;

    UnreadableException(String place, String fault, String remedy) {
        super(fault);
        this.place = place;
        this.fault = fault;
        this.remedy = remedy;
    }

    static UnreadableException of(String place, IOException e) {
        if (e instanceof UnreadableException already) {
            return already;
        }
        if (e instanceof EOFException) {
            return new UnreadableException(place, "cut off before its end", "Fetch it again");
        }
        if (e instanceof AccessDeniedException) {
            return new UnreadableException(place, "no permission to read it", "Change its permissions");
        }
        if (e instanceof NoSuchFileException) {
            return new UnreadableException(place, "no such file", "Check the path");
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new UnreadableException(place, "not readable (" + message + ")", "Fetch it again or unpack it by hand");
    }

    Problem problem() {
        return Problem.error(place, fault, remedy);
    }
}
