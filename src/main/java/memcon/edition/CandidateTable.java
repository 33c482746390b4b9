package memcon.edition;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import memcon.authority.Authority;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

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

    private static final String[] COLUMNS = {
        DOCUMENT,
        ACTOR,
        KIND,
        LABEL,
        NAMES,
        "office",
        "date",
        "statements",
        CANDIDATE,
        "candidateLabel",
        SCORE,
        EVIDENCE,
        DECISION
    };

    private final Map<LocalActor, List<Candidate>> candidates;
    private final boolean all;
    private final double sameFrom;

    private CandidateTable(Map<LocalActor, List<Candidate>> candidates, boolean all, double sameFrom) {
        this.candidates = candidates;
        this.all = all;
        this.sameFrom = sameFrom;
    }

    /**
     * The table of some actors.
     *
     * @param all whether those without a candidate are listed, too, who are no persons with a name
     * @param sameFrom from which score on the best candidate is decided to be the same beforehand; above 1 for none
     */
    public static CandidateTable of(LocalActors actors, Authority authority, boolean all, double sameFrom) {
        return new CandidateTable(CandidateFinder.of(actors.all(), authority), all, sameFrom);
    }

    /** How many actors it lists. */
    public long actors() {
        return candidates.values().stream().filter(this::isListed).count();
    }

    /** How many it leaves out, having no candidate and being no person with a name. */
    public long nameless() {
        return candidates.size() - actors();
    }

    /** How many rows have a candidate. */
    public long candidates() {
        return candidates.values().stream()
                .flatMap(Collection::stream)
                .filter(candidate -> candidate.path() != null)
                .count();
    }

    private boolean isListed(List<Candidate> of) {
        Candidate best = of.get(0);
        boolean person = best.actor().kind() == EntityKind.PERSON;
        return all || best.path() != null || person && !best.actor().names().isEmpty();
    }

    public void write(Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(COLUMNS)
                        .setRecordSeparator('\n')
                        .get());
        for (List<Candidate> rows : candidates.values()) {
            if (isListed(rows)) {
                for (int i = 0; i < rows.size(); i++) {
                    csv.printRecord(cells(rows.get(i), i == 0));
                }
            }
        }
        csv.flush();
    }

    private List<String> cells(Candidate row, boolean best) {
        LocalActor actor = row.actor();
        boolean same = best && row.path() != null && row.score() >= sameFrom;
        return List.of(
                        actor.document(),
                        actor.path(),
                        actor.kind().name().toLowerCase(Locale.ROOT),
                        actor.label(),
                        String.join(SEPARATOR, actor.names()),
                        String.join(SEPARATOR, actor.offices()),
                        days(actor.dates()),
                        Integer.toString(actor.statements()),
                        row.path() == null ? "" : row.path(),
                        row.label(),
                        row.path() == null ? "" : Double.toString(row.score()),
                        row.evidence(),
                        same ? "same" : "")
                .stream()
                .map(SpreadsheetCell::write)
                .toList();
    }

    /** A day, or two with a slash between them. */
    private static String days(@Nullable DateRange dates) {
        if (dates == null) {
            return "";
        }
        String first = dates.earliest() == null ? "" : dates.earliest().toString();
        String last = dates.latest() == null ? "" : dates.latest().toString();
        return first.equals(last) ? first : first + "/" + last;
    }
}
