package memcon.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** An authority that knows three people and a place of the {@link InventedMemorandum}, and nothing of others. */
final class InventedAuthority {

    private static final Set<String> KNOWN =
            Set.of("actor/orsini", "actor/quill", "actor/minister-vale", "place/porto-verde");

    private InventedAuthority() {}

    static Collection<Statement> describe(Set<String> paths) {
        return paths.stream()
                .filter(KNOWN::contains)
                .flatMap(InventedAuthority::entry)
                .toList();
    }

    private static Stream<Statement> entry(String path) {
        IRI entity = Values.iri(Vocabulary.DEFAULT_BASE + path);
        List<String> types = path.startsWith("actor/") ? List.of("Person", "Actor") : List.of("Place");
        return Stream.concat(
                types.stream()
                        .map(type -> Statements.statement(entity, RDF.TYPE, Values.iri(Vocabulary.MEMCON, type), null)),
                Stream.of(Statements.statement(entity, RDFS.LABEL, Values.literal(Labels.ofPath(path), "en"), null)));
    }
}
