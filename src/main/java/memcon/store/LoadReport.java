package memcon.store;

import java.util.List;
import memcon.source.Problem;

/**
 * What a load took in.
 *
 * @param files how many RDF files were read
 * @param quads how many statements they held, repeated ones counted each time
 * @param contentHash digest of the files, the same for the same files in any order
 * @param warnings details that the RDF parser found odd but took
 */
public record LoadReport(int files, long quads, String contentHash, List<Problem> warnings) {

    public LoadReport {
        warnings = List.copyOf(warnings);
    }
}
