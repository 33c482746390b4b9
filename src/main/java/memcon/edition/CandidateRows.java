package memcon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * How the table of candidates is written, actor by actor: comma-separated values (RFC 4180, lines that end in LF).
 *
 * @param all whether those without a candidate are listed, too, who are no persons with a name
 * @param sameFrom from which score on the best candidate is decided to be the same beforehand; {@link #NEVER} for none
 */
public record CandidateRows(boolean all, double sameFrom) {

    /** A score that no candidate has. */
    public static final double NEVER = 2;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final List<String> COLUMNS = List.of(
            CandidateTable.DOCUMENT,
            CandidateTable.ACTOR,
            CandidateTable.KIND,
            CandidateTable.LABEL,
            CandidateTable.NAMES,
            "office",
            "date",
            "statements",
            CandidateTable.CANDIDATE,
            "candidateLabel",
            CandidateTable.SCORE,
            CandidateTable.EVIDENCE,
            CandidateTable.DECISION);

    /** The first line. */
    public static String header() {
        return lines(List.of(COLUMNS));
    }

    /** Whether an actor is in the table; if not, there is no candidate, and nobody with a name. */
    public boolean isListed(LocalActor actor, List<Candidate> candidates) {
        boolean person = actor.kind() == EntityKind.PERSON;
        return all || count(candidates) > 0 || person && !actor.names().isEmpty();
    }

    /** How many there are, {@link Candidate#NONE} being none. */
    public static long count(List<Candidate> candidates) {
        return candidates.stream().filter(candidate -> candidate.path() != null).count();
    }

    /** The lines of an actor who is listed: one for each candidate, the best first, or for none. */
    public String of(LocalActor actor, List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        boolean same = best.path() != null && best.score() >= sameFrom;
        return lines(candidates.stream()
                .map(candidate -> cells(actor, candidate, same && candidate.equals(best)))
                .toList());
    }

    private static List<String> cells(LocalActor actor, Candidate candidate, boolean same) {
        return List.of(
                        actor.document(),
                        actor.path(),
                        actor.kind().name().toLowerCase(Locale.ROOT),
                        actor.label(),
                        String.join(CandidateTable.SEPARATOR, actor.names()),
                        String.join(CandidateTable.SEPARATOR, actor.offices()),
                        days(actor.dates()),
                        Integer.toString(actor.statements()),
                        candidate.path() == null ? "" : candidate.path(),
                        candidate.label(),
                        candidate.path() == null ? "" : Double.toString(candidate.score()),
                        candidate.evidence(),
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

    private static String lines(List<List<String>> rows) {
        StringBuilder lines = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(lines, FORMAT)) {
            csv.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: words in memory cannot be written", e);
        }
        return lines.toString();
    }
}
