package memcon.edition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.authority.Authority;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import memcon.document.LabelledTurn;
import memcon.document.Memorandum;

/**
 * How one document as the extractor reads it compares with its gold.
 *
 * @param subject the document
 * @param scores all measures
 * @param disagreements in order of the text
 */
public record Evaluation(Subject subject, Scores scores, List<Disagreement> disagreements) {

    private static final Pattern NUMBERED = Pattern.compile("^(?:(\\p{L}+)\\d|(.+?)-\\d)");

    public Evaluation {
        disagreements = List.copyOf(disagreements);
    }

    /**
     * What is compared.
     *
     * @param document identifier of the document
     * @param archive what it is added up with
     * @param use what it is used for
     * @param set which of several sets it belongs to; empty if not told
     */
    public record Subject(String document, String archive, String use, String set) {

        /** Whether nobody who writes rules may learn anything of it alone. */
        public boolean isBlind() {
            return use.equals(GoldDocument.BLIND);
        }
    }

    /** The archive, as the identifier begins: {@code wilson} of wilson-116744, {@code frus} of frus1948v01p1-d85. */
    public static String archiveOf(String document) {
        Matcher numbered = NUMBERED.matcher(document);
        return numbered.find() ? numbered.group(1) != null ? numbered.group(1) : numbered.group(2) : document;
    }

    /**
     * Compares two readings of one text.
     *
     * @param gold the editor's reading
     * @param found the extractor's reading
     * @param authority whom the collection knows: for names, shared claims and events
     * @throws IllegalArgumentException if the readings are not of the same text
     */
    public static Evaluation of(Reading gold, Reading found, Authority authority) {
        if (!gold.memorandum().text().equals(found.memorandum().text())) {
            throw new IllegalArgumentException("Bug: readings of different texts are compared");
        }
        Words words = new Words(gold.memorandum().text());
        Findings findings = new Findings(found.memorandum());
        StatementComparison statements = new StatementComparison(gold, found, authority, words, findings);
        statements.compare();
        ClaimComparison claims = new ClaimComparison(gold, found, authority, words, findings);
        statements.pairs().forEach(claims::compare);
        new MentionComparison(gold, found, authority, findings).compare(statements.pairs());
        String document = gold.memorandum().id();
        return of(new Subject(document, archiveOf(document), "edition", ""), findings);
    }

    /**
     * Compares a reading with stand-off gold.
     *
     * @param document identifier of the document
     * @param archive what it is added up with
     * @param gold fits the text that was read
     * @param found the extractor's reading
     * @param authority whom the collection knows, for names
     */
    public static Evaluation of(
            String document, String archive, GoldDocument gold, Reading found, Authority authority) {
        NameAgreement names = new NameAgreement(gold::namesOf, new ActorNames(found, authority)::of);
        List<Told> told = found.statements().stream()
                .filter(Statement::preferred)
                .map(Told::of)
                .filter(each -> gold.kinds().contains(each.kind()))
                .toList();
        return of(
                new Subject(document, archive, gold.use(), gold.set()),
                new GoldComparison(found.memorandum(), gold.rows(), told, names).compare());
    }

    /**
     * Compares two people's annotations of one text: how well people agree is as well as anything can be measured.
     *
     * @param first taken for the gold
     * @param second taken for what was found
     */
    public static Evaluation ofAnnotators(
            String document, GoldDocument first, GoldDocument second, Memorandum memorandum) {
        NameAgreement names = new NameAgreement(first::namesOf, second::namesOf);
        return of(
                new Subject(document, "second annotation", first.use(), first.set()),
                new GoldComparison(memorandum, first.rows(), second.rows(), names).compare());
    }

    /**
     * Compares who speaks in labelled turns with what the markup of their labels says; words elsewhere do not count.
     *
     * @param turns of the text that was read
     * @param found a reading made without them
     */
    public static Evaluation ofLabels(List<LabelledTurn> turns, Reading found, Authority authority) {
        Memorandum memorandum = found.memorandum();
        WordScore words = new LabelComparison(turns, found, new ActorNames(found, authority)).compare();
        Findings findings = new Findings(memorandum);
        findings.add(Measure.SPEAKER_NAME_BY_WORD, words.speaker());
        findings.add(Measure.PRINCIPAL_BY_WORD, words.detection());
        String volume = memorandum.id().replaceFirst("-d\\d+$", "");
        return of(new Subject(memorandum.id(), volume, "silver", ""), findings);
    }

    private static Evaluation of(Subject subject, Findings findings) {
        return new Evaluation(subject, findings.scores(), findings.disagreements());
    }
}
