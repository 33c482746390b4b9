package memcon.validation;

import memcon.source.Problem.Severity;

/**
 * A place in RDF files where a rule of the ontology is broken.
 *
 * @param place the file and the node: {@code out.trig <https://…/statement/ab12>}; file and line where it cannot be read
 * @param fault what is wrong there, with the value found; no full stop
 * @param remedy what to do about it; no full stop
 * @param severity whether the data are wrong, or only doubtful
 */
public record Finding(String place, String fault, String remedy, Severity severity) implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return place + ": " + fault + ". " + remedy + ".";
    }
}
