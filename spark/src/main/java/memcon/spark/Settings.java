package memcon.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import memcon.Pipeline;
import memcon.Reconciler;
import memcon.annotation.Lexicon;
import memcon.edition.FiledEntries;
import memcon.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What every machine needs to read documents alike.
 *
 * @param base the data base, under which all IRIs are minted
 * @param authority the authority files
 * @param lexicon the files of the lexicon; none for the one built in
 * @param editing whether editions count as inputs
 * @param version the program's version, for the provenance graph
 * @param key what the parts depend on, see {@link Receipt#key}; tells one pipeline of a process from another
 * @param parts how many parts there are
 * @param lastAttempt the attempt of a task, from 0, after which there is no other
 */
record Settings(
        String base,
        List<CarriedFile> authority,
        List<CarriedFile> lexicon,
        boolean editing,
        String version,
        String key,
        int parts,
        int lastAttempt)
        implements Serializable {

    /** To read authority and lexicon costs more than many documents: once a process. */
    private static final ConcurrentHashMap<String, Pipeline> PIPELINES = new ConcurrentHashMap<>();

    private static final ConcurrentHashMap<String, Reconciler> RECONCILERS = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<String, FiledEntries> ENTRIES = new ConcurrentHashMap<>();

    Settings withKey(String fitting) {
        return new Settings(base, authority, lexicon, editing, version, fitting, parts, lastAttempt);
    }

    /** The pipeline of this process; what is wrong with the authority was told by the driver. */
    Pipeline pipeline() {
        return PIPELINES.computeIfAbsent(key, none -> {
            try {
                return pipeline(null, problem -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Of the pipeline of this process. */
    Reconciler reconciler() {
        return RECONCILERS.computeIfAbsent(key, none -> pipeline().reconciler());
    }

    /** The authority's entries by their keys. */
    FiledEntries entries() {
        return ENTRIES.computeIfAbsent(key, none -> reconciler().entries());
    }

    /**
     * A pipeline of its own.
     *
     * @param people where the authority lies if it lies on this machine, so that its faults are told where they are
     */
    Pipeline pipeline(@Nullable Path people, Consumer<Problem> problems) throws IOException {
        List<Path> files = people == null ? CarriedFile.unpack(authority) : List.of(people);
        Lexicon words = lexicon.isEmpty()
                ? Lexicon.standard()
                : Lexicon.of(CarriedFile.unpack(lexicon).get(0).getParent());
        Pipeline pipeline = new Pipeline(base, files, words, version, problems);
        return editing ? pipeline : pipeline.withoutEditions();
    }
}
