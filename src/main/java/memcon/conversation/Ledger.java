package memcon.conversation;

import java.util.List;
import memcon.document.Memorandum;
import memcon.document.Span;

/**
 * The account of a document's characters: each belongs to exactly one entry.
 *
 * @param entries in order of the text, adjoining, covering it from 0 to its length
 */
public record Ledger(List<Entry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** The account of a document in which these statements, and nothing else, are said by somebody. */
    public static Ledger of(Memorandum memorandum, List<Statement> statements) {
        return LedgerWriter.of(memorandum, statements);
    }

    /**
     * One stretch of text and what became of it.
     *
     * @param span the stretch
     * @param account what it is
     * @param reason which kind of apparatus, which rule, or why it was skipped
     */
    public record Entry(Span span, Account account, String reason) {}

    /** What a character can be. */
    public enum Account implements Term {
        /** Words of a statement. */
        STATEMENT,
        /** The note-taker's own account. */
        NARRATION,
        /** Headings, notes, the archive's words. */
        APPARATUS,
        /** Nothing but white space. */
        WHITE_SPACE,
        /** Words that were not read. */
        SKIPPED;

        @Override
        public String scheme() {
            return "account";
        }
    }
}
