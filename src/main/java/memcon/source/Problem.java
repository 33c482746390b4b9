package memcon.source;

import java.io.Serializable;

/**
 * Something wrong in an input, said so that a person can mend it.
 *
 * @param place where: a file, with line and column where known ({@code wilson-1964.txt:14:3})
 * @param fault what is wrong there, with the value found; no full stop
 * @param remedy what to do about it; no full stop
 * @param severity whether the document is lost or only a detail of it
 */
public record Problem(String place, String fault, String remedy, Severity severity) implements Serializable {

    /** How much of the input a problem costs. */
    public enum Severity {
        /** The document is converted; a detail was not understood. */
        WARNING,
        /** The document is not converted. */
        ERROR
    }

    public static Problem error(String place, String fault, String remedy) {
        return new Problem(place, fault, remedy, Severity.ERROR);
    }

    public static Problem warning(String place, String fault, String remedy) {
        return new Problem(place, fault, remedy, Severity.WARNING);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return place + ": " + fault + ". " + remedy + ".";
    }
}
