package memcon.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import memcon.conversation.Reading;
import memcon.document.Memorandum;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.Statement;

/** Readings as RDF: one named graph a document, in which every statement leads to words of the text. */
public final class ConversationGraph {

    private final Iris iris;
    private final Function<Set<String>, Collection<Statement>> authority;

    /**
     * Readings named by one collection's IRIs.
     *
     * @param authority for a set of paths, the RDF statements that describe those that the authority files hold; used
     *     for readable labels, and so that nothing is described twice
     */
    public ConversationGraph(Iris iris, Function<Set<String>, Collection<Statement>> authority) {
        this.iris = iris;
        this.authority = authority;
    }

    /** One reading as RDF. A reading whose quotations are not the words of its text gives no statement, only problems. */
    public DocumentGraph of(Reading reading) {
        Memorandum memorandum = reading.memorandum();
        List<Problem> problems = new ArrayList<>(Evidence.problemsOf(reading));
        if (!problems.isEmpty()) {
            return DocumentGraph.failed(memorandum.id(), problems);
        }
        Set<String> references = References.of(reading);
        Names names = new Names(iris, reading, authority.apply(references));
        List<Statement> statements = write(reading, names);
        problems.addAll(Evidence.problemsOf(memorandum, statements));
        problems.addAll(Integrity.problemsOf(memorandum, iris, statements));
        DocumentGraph graph =
                new DocumentGraph(memorandum.id(), statements, references, Proposers.of(reading), problems);
        return graph.isFailed() ? DocumentGraph.failed(memorandum.id(), problems) : graph;
    }

    private List<Statement> write(Reading reading, Names names) {
        Memorandum memorandum = reading.memorandum();
        Triples triples = new Triples(iris, iris.documentGraph(memorandum.path()));
        Passages passages = new Passages(triples, memorandum);
        new MemorandumTriples(triples, reading).write();
        new EntityTriples(triples, names, reading).write();
        ConversationTriples conversations = new ConversationTriples(triples, names, passages);
        reading.conversations().forEach(conversations::write);
        StatementTriples statements = new StatementTriples(triples, names, passages, memorandum.path());
        reading.statements().forEach(statements::write);
        ClaimTriples claims = new ClaimTriples(triples, names);
        reading.claims().forEach(claims::write);
        MentionTriples mentions = new MentionTriples(triples, names, passages, memorandum.path() + "/text");
        reading.mentions().forEach(mentions::write);
        new LedgerTriples(triples, passages, memorandum).write(reading.ledger());
        return triples.sorted();
    }
}
