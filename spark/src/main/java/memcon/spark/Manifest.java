package memcon.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What a conversion came to; nothing in it depends on when or where it ran.
 *
 * @param program name and version of the program
 * @param key as in {@link Receipt#key}
 * @param base the data base of the IRIs
 * @param documents how many documents were converted
 * @param quads how many lines all parts have
 * @param errors how many problems cost a document or an input
 * @param warnings how many other problems there are
 * @param inputs the files that were read
 * @param files the files that were written, parts first
 */
record Manifest(
        String program,
        String key,
        String base,
        long documents,
        long quads,
        long errors,
        long warnings,
        List<Input> inputs,
        List<Output> files) {

    Manifest {
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
    }

    /** A file that was read: where it lies, its bytes as they lie there, their digest. */
    record Input(String place, long bytes, String sha256) implements Serializable {}

    /** A file that was written, with how many documents and lines of N-Quads are in it. */
    record Output(String name, long documents, long quads, long bytes, String sha256) {}
}
