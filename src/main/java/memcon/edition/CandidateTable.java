package memcon.edition;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import memcon.authority.Authority;

/**
 * The table in which a curator decides who is who: comma-separated values (RFC 4180, UTF-8, lines that end in LF), one row for
 * each actor of a document and candidate, as OpenRefine and spreadsheets take it.
 */
public final class CandidateTable {

    static final String ACTOR = "actor";
    static final String DOCUMENT = "document";
    static final String KIND = "kind";
    static final String LABEL = "label";
    static final String NAMES = "names";
    static final String CANDIDATE = "candidate";
    static final String SCORE = "score";
    static final String EVIDENCE = "evidence";
    static final String DECISION = "decision";
    static final String SEPARATOR = " | ";

    private final Map<LocalActor, List<Candidate>> candidates;
    private final CandidateRows rows;

    private CandidateTable(Map<LocalActor, List<Candidate>> candidates, CandidateRows rows) {
        this.candidates = candidates;
        this.rows = rows;
    }

    /** The table of some actors. */
    public static CandidateTable of(LocalActors actors, Authority authority, CandidateRows rows) {
        return new CandidateTable(CandidateFinder.of(actors.all(), authority), rows);
    }

    /** How many actors it lists. */
    public long actors() {
        return candidates.entrySet().stream()
                .filter(each -> rows.isListed(each.getKey(), each.getValue()))
                .count();
    }

    /** How many it leaves out, having no candidate and being no person with a name. */
    public long nameless() {
        return candidates.size() - actors();
    }

    /** How many rows have a candidate. */
    public long candidates() {
        return candidates.values().stream().mapToLong(CandidateRows::count).sum();
    }

    /** Writes it, a header first, actors in the order of their paths. */
    public void write(Appendable out) throws IOException {
        out.append(CandidateRows.header());
        for (Map.Entry<LocalActor, List<Candidate>> each : candidates.entrySet()) {
            if (rows.isListed(each.getKey(), each.getValue())) {
                out.append(rows.of(each.getKey(), each.getValue()));
            }
        }
    }
}
