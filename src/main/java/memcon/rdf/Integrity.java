package memcon.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import memcon.authority.Vocabulary;
import memcon.document.Memorandum;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Whether a document's graph hangs together: no two things under one IRI, no link to what nothing describes. */
final class Integrity {

    private static final String LABEL = Vocabulary.RDFS + "label";

    private Integrity() {}

    static List<Problem> problemsOf(Memorandum memorandum, Iris iris, List<Statement> statements) {
        String below = iris.resolve(memorandum.path()).stringValue() + "/";
        Set<Value> described = new HashSet<>();
        Set<String> doubled = new TreeSet<>();
        Value last = null;
        boolean labelled = false;
        for (Statement statement : statements) {
            if (!statement.getSubject().equals(last)) {
                last = statement.getSubject();
                described.add(last);
                labelled = false;
            }
            if (statement.getPredicate().stringValue().equals(LABEL)) {
                if (labelled) {
                    doubled.add(last.stringValue());
                }
                labelled = true;
            }
        }
        Set<String> missing = new TreeSet<>();
        for (Statement statement : statements) {
            Value object = statement.getObject();
            if (object.isIRI() && object.stringValue().startsWith(below) && !described.contains(object)) {
                missing.add(object.stringValue());
            }
        }
        List<Problem> problems = new ArrayList<>();
        doubled.forEach(iri -> problems.add(Problem.error(
                memorandum.origin(),
                "two things with different labels have one IRI, <" + iri + ">",
                "Give each a path of its own in the reading")));
        missing.forEach(iri -> problems.add(Problem.warning(
                memorandum.origin(),
                "something refers to <" + iri + ">, which nothing describes",
                "Add it to the reading, or correct the reference")));
        return problems;
    }
}
