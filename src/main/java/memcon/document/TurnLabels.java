package memcon.document;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds speakers' labels whose name the markup refers to a person; the composed text stays as it is. */
final class TurnLabels {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 9;

    private final Set<String> references = new LinkedHashSet<>();
    private boolean ended;

    private TurnLabels() {}

    /** The turn that a paragraph is, if a label with one reference begins it. */
    static Optional<LabelledTurn> in(FrusComposer.Piece paragraph, Text text) {
        int colon = text.content().indexOf(':', paragraph.start());
        if (colon < 0 || colon + 1 >= paragraph.end() || colon - paragraph.start() > LONGEST) {
            return Optional.empty();
        }
        String label = text.content().substring(paragraph.start(), colon);
        if (Wording.count(label) > MOST_WORDS || Wording.hasSentenceWord(label)) {
            return Optional.empty();
        }
        TurnLabels labels = new TurnLabels();
        labels.collect(paragraph.source());
        return labels.references.size() == 1
                ? Optional.of(new LabelledTurn(
                        text.span(paragraph.start(), colon + 1),
                        text.span(colon + 1, paragraph.end()),
                        labels.references.iterator().next()))
                : Optional.empty();
    }

    /** References of all names before the first colon. */
    private void collect(TeiElement element) {
        for (TeiNode child : element.children()) {
            if (ended) {
                return;
            }
            if (child instanceof TeiNode.Characters characters) {
                ended = characters.content().indexOf(':') >= 0;
            } else if (child instanceof TeiElement inner && !inner.name().equals("note")) {
                if (inner.name().equals("persName")
                        && !inner.attribute("corresp").isEmpty()) {
                    references.add(inner.attribute("corresp"));
                }
                collect(inner);
            }
        }
    }
}
