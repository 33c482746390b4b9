package memcon.edition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.authority.Authority;
import memcon.conversation.Reading;

/**
 * How one document as the extractor reads it compares with its curated edition.
 *
 * @param document identifier of the document
 * @param scores all measures
 * @param disagreements in order of the text
 */
public record Evaluation(String document, Scores scores, List<Disagreement> disagreements) {

    private static final Pattern NUMBERED = Pattern.compile("^(.*?)\\d*-\\d");

    public Evaluation {
        disagreements = List.copyOf(disagreements);
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
        return new Evaluation(gold.memorandum().id(), findings.scores(), findings.disagreements());
    }

    /** The archive, as the identifier begins: {@code wilson} of wilson-116744, {@code frus} of frus1961-63v05-d85. */
    public String archive() {
        Matcher numbered = NUMBERED.matcher(document);
        return numbered.find() && !numbered.group(1).isEmpty() ? numbered.group(1) : document;
    }
}
