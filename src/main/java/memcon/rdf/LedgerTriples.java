package memcon.rdf;

import memcon.authority.Vocabulary;
import memcon.conversation.Ledger;
import memcon.conversation.Ledger.Account;
import memcon.document.Memorandum;
import memcon.document.Span;

/**
 * The account of a document's characters. White space is left out: it would be half of all entries and say nothing; what
 * lies between two entries is white space, and a rule of the ontology checks that it is nothing else.
 */
final class LedgerTriples {

    private final Triples triples;
    private final Passages passages;
    private final String document;

    LedgerTriples(Triples triples, Passages passages, Memorandum memorandum) {
        this.triples = triples;
        this.passages = passages;
        this.document = memorandum.path();
    }

    void write(Ledger ledger) {
        ledger.entries().stream()
                .filter(entry -> entry.account() != Account.WHITE_SPACE)
                .forEach(this::write);
    }

    private void write(Ledger.Entry entry) {
        Span span = entry.span();
        triples.node(document + "/ledger/" + span.start() + "-" + span.end())
                .type("LedgerEntry")
                .label(Labels.words(entry.account().name()) + " " + span.start() + "–" + span.end() + ": "
                        + entry.reason())
                .concept("account", entry.account())
                .verbatim(Vocabulary.MEMCON, "reason", entry.reason())
                .link("evidence", passages.at(span))
                .link("ledgerOf", document + "/text");
    }
}
