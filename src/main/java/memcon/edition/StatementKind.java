package memcon.edition;

import memcon.conversation.Statement;

/** What a statement can be: said in a conversation, reported inside another statement, or only named by a noun. */
public enum StatementKind {
    PRINCIPAL,
    NESTED,
    NOMINAL;

    public static StatementKind of(Statement statement) {
        if (statement.nominal()) {
            return NOMINAL;
        }
        return statement.conversation() == null ? NESTED : PRINCIPAL;
    }
}
