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
import memcon.edition.CandidateTable;
import memcon.edition.DecidedActors;
import memcon.edition.LocalActors;
import memcon.source.Problem;
import org.jspecify.annotations.Nullable;

/** Who in one document is who in another: a table for a curator, and what the curator decided. */
public final class Reconciler {

    private final Authority authority;
    private final Lexicon lexicon;
    private final Consumer<Problem> problems;

    Reconciler(Authority authority, Lexicon lexicon, Consumer<Problem> problems) {
        this.authority = authority;
        this.lexicon = lexicon;
        this.problems = problems;
    }

    /** Gathers those whom the authority does not know, from readings. */
    public LocalActors localActors() {
        return new LocalActors(new Annotator(lexicon, Gazetteer.of(authority)));
    }

    /** Who they may be, as a table; see {@link CandidateTable#of}. */
    public CandidateTable candidates(LocalActors actors, boolean all, double sameFrom) {
        return CandidateTable.of(actors, authority, all, sameFrom);
    }

    /** What curators' decisions add to the authority; see {@link DecidedActors#read}. */
    public Optional<AuthorityAddition> decided(
            List<Path> tables, @Nullable LocalActors actors, @Nullable String curator) {
        return DecidedActors.read(tables, actors, authority, curator, problems);
    }
}
