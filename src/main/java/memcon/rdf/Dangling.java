package memcon.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import memcon.document.Memorandum;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Links to things of the same document that nothing describes. */
final class Dangling {

    private Dangling() {}

    static List<Problem> problemsOf(Memorandum memorandum, Iris iris, List<Statement> statements) {
        String below = iris.resolve(memorandum.path()).stringValue() + "/";
        Set<Value> described = new HashSet<>();
        statements.forEach(statement -> described.add(statement.getSubject()));
        Set<String> missing = new TreeSet<>();
        for (Statement statement : statements) {
            Value object = statement.getObject();
            if (object.isIRI() && object.stringValue().startsWith(below) && !described.contains(object)) {
                missing.add(object.stringValue());
            }
        }
        return missing.stream()
                .map(iri -> Problem.warning(
                        memorandum.origin(),
                        "something refers to <" + iri + ">, which nothing describes",
                        "Add it to the reading, or correct the reference"))
                .toList();
    }
}
