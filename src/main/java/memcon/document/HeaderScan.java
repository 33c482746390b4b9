package memcon.document;

import java.util.ArrayList;
import java.util.List;

/** Where the reading of a header stands: its lines, what was taken of them, and what follows. */
final class HeaderScan {

    /** What was taken; {@code certain} if it is header even where no body follows. */
    record Piece(int from, int to, Apparatus.Kind kind, boolean certain) {}

    final Draft draft;
    final List<Line> lines;
    final List<Piece> pieces = new ArrayList<>();
    int at;

    HeaderScan(Draft draft, List<Line> lines) {
        this.draft = draft;
        this.lines = lines;
    }

    /** Whether nothing follows the current line. */
    boolean isLast() {
        return lines.stream().skip(at + 1L).allMatch(Line::isBlank);
    }

    /** Takes the lines from the current to another; always true. */
    boolean take(int last, Apparatus.Kind kind, boolean certain) {
        pieces.add(new Piece(lines.get(at).start(), lines.get(last).end(), kind, certain));
        at = last + 1;
        return true;
    }

    /** Marks what was taken; where no body was found only what is certain. */
    void commit(boolean found) {
        for (Piece piece : pieces) {
            if (found || piece.certain()) {
                draft.mark(piece.from(), piece.to(), piece.kind());
            } else {
                draft.paragraph(piece.from(), piece.to());
            }
        }
    }

    /** Whether a line below this one can be the title: it is neither blank nor labelled, and the body does not begin there. */
    boolean titleFollows() {
        int next = at + 1;
        while (next < lines.size()
                && (lines.get(next).isBlank()
                        || Classification.matches(lines.get(next).words())
                        || HeaderLine.isBesideTitle(lines.get(next).words()))) {
            next++;
        }
        return isUnlabelled(next) && !startsBody(restOf(next));
    }

    /** Whether the next block is already the body: what stands before it then heads it. */
    boolean followedByBody() {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return isUnlabelled(next) && startsBody(restOf(next));
    }

    private boolean isUnlabelled(int line) {
        return line < lines.size() && HeaderLabel.in(lines.get(line).words()).isEmpty();
    }

    /** Whether words are a sentence or a speaker's turn rather than a header's. */
    static boolean startsBody(String block) {
        if (Wording.isTurn(block)) {
            String said = block.substring(block.indexOf(':') + 1);
            return Wording.endsSentence(said) || Wording.hasSentenceWord(said) || Wording.count(said) > 12;
        }
        return Wording.isProse(block) || EditorialNotes.isNote(block);
    }

    /** The words from a line to the end of its block, or as many as tell what they are. */
    String restOf(int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < lines.size() && !lines.get(i).isBlank() && words.length() < 600; i++) {
            if (i > from && HeaderLabel.in(lines.get(i).words()).isPresent()) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(lines.get(i).words());
        }
        return words.toString();
    }

    /** Takes the value of a label. */
    void fill(HeaderLabel.Field field, String value) {
        if (!draft.front.fill(field, value)) {
            draft.unreadDate(lines.get(at).start(), value);
        }
    }
}
