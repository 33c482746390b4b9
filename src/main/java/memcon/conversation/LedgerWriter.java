package memcon.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import memcon.document.Apparatus;
import memcon.document.Memorandum;
import memcon.document.Paragraph;
import memcon.document.Span;
import memcon.document.Text;

/** Accounts for every character of a document. */
final class LedgerWriter {

    private final Ledger.Account[] accounts;
    private final String[] reasons;

    private LedgerWriter(int length) {
        accounts = new Ledger.Account[length];
        reasons = new String[length];
        Arrays.fill(accounts, Ledger.Account.SKIPPED);
        Arrays.fill(reasons, "in no paragraph and no apparatus");
    }

    /** The ledger of a document with these statements. */
    static Ledger of(Memorandum memorandum, List<Statement> statements) {
        Text text = memorandum.text();
        LedgerWriter writer = new LedgerWriter(text.length());
        for (Paragraph paragraph : memorandum.paragraphs()) {
            writer.mark(paragraph.span(), Ledger.Account.NARRATION, "the note-taker's own words");
        }
        for (Statement statement : statements) {
            String rule = statement.origin().rule();
            for (Span passage : statement.passages()) {
                writer.mark(passage, Ledger.Account.STATEMENT, rule == null ? "edited" : rule);
            }
        }
        for (Apparatus apparatus : memorandum.apparatus()) {
            writer.mark(
                    apparatus.span(),
                    Ledger.Account.APPARATUS,
                    apparatus.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return writer.ledger(text);
    }

    private static boolean[] blanks(Text text) {
        boolean[] blank = new boolean[text.length()];
        int unit = 0;
        for (int point = 0; point < blank.length; point++) {
            int character = text.content().codePointAt(unit);
            blank[point] = Character.isWhitespace(character) || Character.isSpaceChar(character);
            unit += Character.charCount(character);
        }
        return blank;
    }

    private boolean besideStatement(int at, boolean[] blank) {
        int before = at;
        while (before >= 0 && blank[before] && accounts[before] != Ledger.Account.STATEMENT) {
            before--;
        }
        int after = at;
        while (after < blank.length && blank[after] && accounts[after] != Ledger.Account.STATEMENT) {
            after++;
        }
        return before >= 0 && accounts[before] == Ledger.Account.STATEMENT
                || after < blank.length && accounts[after] == Ledger.Account.STATEMENT;
    }

    private void mark(Span span, Ledger.Account account, String reason) {
        Arrays.fill(accounts, span.start(), span.end(), account);
        Arrays.fill(reasons, span.start(), span.end(), reason);
    }

    private Ledger ledger(Text text) {
        boolean[] blank = blanks(text);
        for (int i = 0; i < accounts.length; i++) {
            if (blank[i] && accounts[i] == Ledger.Account.SKIPPED
                    || blank[i] && accounts[i] == Ledger.Account.NARRATION && besideStatement(i, blank)) {
                accounts[i] = Ledger.Account.WHITE_SPACE;
                reasons[i] = "between words";
            }
        }
        List<Ledger.Entry> entries = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= accounts.length; i++) {
            if (i == accounts.length || accounts[i] != accounts[start] || !reasons[i].equals(reasons[start])) {
                entries.add(new Ledger.Entry(new Span(start, i), accounts[start], reasons[start]));
                start = i;
            }
        }
        return new Ledger(entries);
    }
}
