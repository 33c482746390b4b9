package memcon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import memcon.annotation.Annotator;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.AuthorityAddition;
import memcon.authority.Gazetteer;
import memcon.conversation.Reading;
import memcon.document.Memorandum;
import memcon.edition.ActorComparison;
import memcon.edition.Appearance;
import memcon.edition.Appearances;
import memcon.edition.CandidateRows;
import memcon.edition.CandidateTable;
import memcon.edition.DecidedActors;
import memcon.edition.FiledEntries;
import memcon.edition.LocalActors;
import memcon.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Who in one document is who in another: a table for a curator, and what the curator decided. The steps by which the table is
 * made are there one by one for whoever takes them on several machines.
 */
public final class Reconciler {

    private final Authority authority;
    private final Appearances appearances;
    private final Pipeline pipeline;
    private final Consumer<Problem> problems;

    Reconciler(Pipeline pipeline, Authority authority, Lexicon lexicon, Consumer<Problem> problems) {
        this.pipeline = pipeline;
        this.authority = authority;
        this.appearances = new Appearances(
                new Annotator(lexicon, Gazetteer.of(authority)),
                path -> authority.find(path).isPresent());
        this.problems = problems;
    }

    /**
     * Reads documents, and gathers those whom the authority does not know.
     *
     * @param progress takes each document when it is done with
     */
    public LocalActors read(List<Path> inputs, Consumer<Memorandum> progress) {
        LocalActors actors = new LocalActors();
        pipeline.readings(problems).of(inputs, document -> {
            appearances(document, problems).forEach(actors::add);
            progress.accept(document.memorandum());
        });
        return actors;
    }

    /**
     * Those in one document whom the authority does not know; none if the program fails on it.
     *
     * @param faults takes what was not understood, and the program's own fault, which costs this document alone
     */
    public List<Appearance> appearances(Readings.Document document, Consumer<Problem> faults) {
        try {
            Reading reading = document.reading();
            List<Appearance> all = appearances.of(reading);
            reading.problems().forEach(faults);
            return all;
        } catch (RuntimeException | StackOverflowError fault) {
            faults.accept(document.problem(fault));
            return List.of();
        }
    }

    /** The authority's entries by their keys. */
    public FiledEntries entries() {
        return new FiledEntries(authority);
    }

    /** Compares two who are filed under one key. */
    public ActorComparison comparison() {
        return new ActorComparison(authority);
    }

    /** Who they may be, as a table. */
    public CandidateTable candidates(LocalActors actors, CandidateRows rows) {
        return CandidateTable.of(actors, authority, rows);
    }

    /** What curators' decisions add to the authority; see {@link DecidedActors#read}. */
    public Optional<AuthorityAddition> decided(
            List<Path> tables, @Nullable LocalActors actors, @Nullable String curator) {
        return DecidedActors.read(tables, actors, authority, curator, problems);
    }
}
