package memcon.spark;

import java.io.Serializable;
import java.util.List;
import memcon.edition.Candidate;
import memcon.edition.CandidateRows;
import memcon.edition.LocalActor;

/**
 * An actor's lines of the table.
 *
 * @param lines the lines; empty if the actor is not listed
 * @param candidates how many candidates there are
 */
record ActorRows(String lines, long candidates) implements Serializable {

    static ActorRows of(LocalActor actor, List<Candidate> candidates, CandidateRows rows) {
        return new ActorRows(
                rows.isListed(actor, candidates) ? rows.of(actor, candidates) : "", CandidateRows.count(candidates));
    }

    boolean isListed() {
        return !lines.isEmpty();
    }
}
