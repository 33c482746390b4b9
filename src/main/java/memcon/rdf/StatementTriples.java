package memcon.rdf;

import memcon.conversation.Hedge;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import org.jspecify.annotations.Nullable;

/** A statement as reported, its place in the chain of testimony, and its stances toward claims. */
final class StatementTriples {

    private final Triples triples;
    private final Names names;
    private final Passages passages;
    private final String memorandum;

    StatementTriples(Triples triples, Names names, Passages passages, String memorandum) {
        this.triples = triples;
        this.names = names;
        this.passages = passages;
        this.memorandum = memorandum;
    }

    void write(Statement statement) {
        Node node = triples.node(statement.id())
                .type("Statement")
                .label(statement.label())
                .link("inMemorandum", memorandum)
                .link("inConversation", statement.conversation())
                .links("speaker", statement.speakers())
                .links("addressee", statement.addressees())
                .concept("speechAct", statement.act())
                .concept("mode", statement.mode())
                .number("order", statement.passage().start())
                .link("reportedIn", statement.reportedIn())
                .number("reportLevel", statement.reportLevel())
                .links(
                        "evidence",
                        statement.passages().stream().map(passages::at).toList())
                .links("respondsTo", statement.respondsTo())
                .links("agreesWith", statement.agreesWith())
                .links("disagreesWith", statement.disagreesWith())
                .links("alternativeTo", statement.alternativeTo())
                .truth("preferredReading", statement.preferred())
                .origin(statement.origin());
        if (statement.readingCertainty() != null) {
            node.concept("readingCertainty", statement.readingCertainty());
        }
        if (statement.nominal()) {
            node.truth("nominal", true);
        }
        writeHedge(node, statement.hedge());
        statement.stances().forEach(stance -> writeStance(node, stance));
    }

    private static void writeHedge(Node statement, @Nullable Hedge hedge) {
        if (hedge != null) {
            statement.concept("hedge", hedge.kind()).link("hedgedBy", hedge.by());
        }
    }

    private void writeStance(Node statement, Stance stance) {
        triples.node(stance.id())
                .type("Stance")
                .label(Labels.words(stance.type().name()) + ": " + names.of(stance.claim()))
                .link("stanceClaim", stance.claim())
                .concept("stanceType", stance.type())
                .concept("certainty", stance.certainty())
                .link("evidence", passages.at(stance.evidence()))
                .origin(stance.origin());
        statement
                .link("stance", stance.id())
                .link(stance.type().term(), stance.claim())
                .link("expresses", stance.claim());
    }
}
