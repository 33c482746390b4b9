package memcon.store;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.store.Statistics.LinkCount;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Counts the links that say that something here is, or is like, something in another dataset. */
final class LinkTally {

    static final List<Node> PROPERTIES = Stream.of(
                    Vocabulary.OWL + "sameAs",
                    Vocabulary.SCHEMA + "sameAs",
                    Vocabulary.SKOS + "exactMatch",
                    Vocabulary.SKOS + "closeMatch",
                    Vocabulary.SKOS + "broadMatch",
                    Vocabulary.SKOS + "narrowMatch",
                    Vocabulary.SKOS + "relatedMatch",
                    Vocabulary.RDFS + "seeAlso")
            .map(NodeFactory::createURI)
            .toList();

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    void add(Node property, Node object, long triples) {
        target(object)
                .ifPresent(target -> counts.computeIfAbsent(property.getURI(), unseen -> new TreeMap<>())
                        .merge(target, triples, Long::sum));
    }

    List<LinkCount> counts() {
        return counts.entrySet().stream()
                .flatMap(property -> property.getValue().entrySet().stream()
                        .map(target -> new LinkCount(property.getKey(), target.getKey(), target.getValue())))
                .toList();
    }

    /** Scheme and host: within one host nobody can tell where one dataset ends and another begins. */
    private static Optional<String> target(Node object) {
        if (!object.isURI()) {
            return Optional.empty();
        }
        try {
            URI iri = URI.create(object.getURI());
            return iri.getHost() == null
                    ? Optional.empty()
                    : Optional.of(iri.getScheme() + "://" + iri.getRawAuthority() + "/");
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an IRI in whose host there are letters beyond ASCII
        }
    }
}
