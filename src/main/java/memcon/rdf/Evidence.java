package memcon.rdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memcon.authority.Vocabulary;
import memcon.conversation.Conversation;
import memcon.conversation.Mention;
import memcon.conversation.Reading;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import memcon.document.Memorandum;
import memcon.document.Span;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.Resource;
import org.jspecify.annotations.Nullable;

/** Whether every quotation is the words at its offsets, in the reading and again in what is about to be written. */
final class Evidence {

    private static final String START = Vocabulary.MEMCON + "start";
    private static final String END = Vocabulary.MEMCON + "end";
    private static final String QUOTATION = Vocabulary.MEMCON + "quotation";

    private final Memorandum memorandum;
    private final List<Problem> problems = new ArrayList<>();

    private Evidence(Memorandum memorandum) {
        this.memorandum = memorandum;
    }

    static List<Problem> problemsOf(Reading reading) {
        Evidence evidence = new Evidence(reading.memorandum());
        evidence.checkCharacters();
        for (Conversation conversation : reading.conversations()) {
            evidence.checkSpan(conversation.id(), conversation.evidence());
        }
        for (Statement statement : reading.statements()) {
            statement.passages().forEach(passage -> evidence.checkSpan(statement.id(), passage));
            for (Stance stance : statement.stances()) {
                evidence.checkSpan(stance.id(), stance.evidence());
            }
        }
        reading.mentions().forEach(evidence::checkMention);
        return evidence.problems;
    }

    /**
     * Compares the passages among RDF statements with the text by counting code points anew, independently of
     * {@link memcon.document.Text}: an error in its index must not vouch for itself.
     *
     * @param statements in the order in which they are written: all of one passage together
     */
    static List<Problem> problemsOf(Memorandum memorandum, List<org.eclipse.rdf4j.model.Statement> statements) {
        Evidence evidence = new Evidence(memorandum);
        int[] points = memorandum.text().content().codePoints().toArray();
        Map<String, String> properties = new HashMap<>();
        Resource passage = null;
        for (org.eclipse.rdf4j.model.Statement statement : statements) {
            if (!statement.getSubject().equals(passage)) {
                evidence.checkPassage(points, passage, properties);
                passage = statement.getSubject();
                properties.clear();
            }
            String property = statement.getPredicate().stringValue();
            if (property.equals(START) || property.equals(END) || property.equals(QUOTATION)) {
                properties.put(property, statement.getObject().stringValue());
            }
        }
        evidence.checkPassage(points, passage, properties);
        return evidence.problems;
    }

    private void checkCharacters() {
        String content = memorandum.text().content();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(content)) {
            problems.add(Problem.error(
                    memorandum.origin(),
                    "the text has half a surrogate pair, which no UTF-8 file can hold",
                    "Save the source as UTF-8 again from the program it was made with"));
        }
    }

    private void checkSpan(String node, @Nullable Span span) {
        int length = memorandum.text().length();
        if (span != null
                && (span.end() > length || memorandum.text().quote(span).isBlank())) {
            problems.add(Problem.error(
                    memorandum.origin(),
                    "the evidence of " + node + " at " + span.start() + "-" + span.end()
                            + " is no words of the text, which has " + length + " characters",
                    "Give offsets in code points, or make the reading anew if the text has changed"));
        }
    }

    private void checkMention(Mention mention) {
        int before = problems.size();
        checkSpan(mention.id(), mention.span());
        if (problems.size() > before) {
            return;
        }
        String quoted = memorandum.text().quote(mention.span());
        // A line break within a name is the page's, not the name's.
        if (!Labels.onOneLine(quoted).equals(Labels.onOneLine(mention.asWritten()))) {
            addMismatch(mention.span().start(), mention.asWritten(), quoted);
        }
    }

    private void checkPassage(int[] points, @Nullable Resource passage, Map<String, String> properties) {
        if (properties.isEmpty()) {
            return;
        }
        int start = Integer.parseInt(properties.getOrDefault(START, "-1"));
        int end = Integer.parseInt(properties.getOrDefault(END, "-1"));
        String quotation = properties.getOrDefault(QUOTATION, "");
        if (start < 0 || end > points.length || start >= end) {
            problems.add(Problem.error(
                    memorandum.origin(),
                    "passage " + passage + " has no words",
                    "Give offsets in code points, or make the reading anew if the text has changed"));
            return;
        }
        String words = new String(points, start, end - start);
        if (!words.equals(quotation)) {
            addMismatch(start, quotation, words);
        }
    }

    private void addMismatch(int start, String quotation, String words) {
        problems.add(Problem.error(
                memorandum.origin() + ":" + memorandum.text().lineAndColumn(start),
                "quotation \"" + Labels.shorten(quotation) + "\" is not the text at offset " + start + ", \""
                        + Labels.shorten(words) + "\"",
                "Give offsets in code points, or make the reading anew if the text has changed"));
    }
}
