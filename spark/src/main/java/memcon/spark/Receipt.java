package memcon.spark;

import java.util.List;
import java.util.SortedSet;
import memcon.CoverageTable;

/**
 * What a part came to. A part is made when its receipt is there.
 *
 * @param key a digest of all that the parts depend on: the inputs, the settings, the program and the number of parts
 * @param part the number of the part
 * @param documents how many documents are in it
 * @param quads how many lines it has
 * @param bytes its length
 * @param sha256 its digest, in hexadecimal digits
 * @param problems what was told of its documents, and of some input files
 * @param references paths of what its documents refer to outside themselves
 * @param proposers paths of who made their nodes
 * @param coverage the account of their characters
 * @param skipped the files of some inputs that no reader claims
 */
record Receipt(
        String key,
        int part,
        int documents,
        long quads,
        long bytes,
        String sha256,
        List<Told> problems,
        SortedSet<String> references,
        SortedSet<String> proposers,
        List<CoverageTable.Sum> coverage,
        List<SkippedFiles> skipped) {

    Receipt {
        problems = List.copyOf(problems);
        coverage = List.copyOf(coverage);
        skipped = List.copyOf(skipped);
    }
}
