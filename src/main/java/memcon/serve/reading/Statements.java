package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memcon.authority.Vocabulary;
import memcon.document.Span;
import memcon.serve.markup.Contest;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The statements of a memorandum.
 *
 * @param all in the order of the text
 * @param isCut whether there are more than are read
 */
record Statements(List<Statement> all, boolean isCut) {

    /** Longer than any memorandum; a book in one file has more. */
    static final int MOST = 4000;

    Optional<Statement> find(String anchor) {
        return all.stream()
                .filter(statement -> statement.anchor().equals(anchor))
                .findFirst();
    }

    Optional<Statement> find(Node node) {
        return all.stream().filter(statement -> statement.node().equals(node)).findFirst();
    }

    static Statements of(Node memorandum, Optional<PrintedText> text, Lookup data) {
        Reader reader = new Reader(text, data);
        List<Node> nodes = data.subjects(memcon("inMemorandum"), memorandum, MOST + 1);
        List<Statement> all = nodes.stream()
                .distinct()
                .limit(MOST)
                .map(reader::read)
                .sorted(Statement.IN_ORDER)
                .toList();
        return new Statements(all, nodes.size() > MOST);
    }

    /** Of a single one, for whoever asks for no more. */
    static Statement one(Node statement, Optional<PrintedText> text, Lookup data) {
        return new Reader(text, data).read(statement);
    }

    /** One request's reading; what several statements share is looked up once. */
    private static final class Reader {

        private static final int MOST_EACH = 50;
        private static final Node SOURCE = NodeFactory.createURI(Vocabulary.OA + "hasSource");
        private static final Node PROGRAM = NodeFactory.createURI(Vocabulary.PROV + "SoftwareAgent");

        private final Optional<PrintedText> text;
        private final Lookup data;
        private final Contest contest;
        private final Map<Node, Boolean> programs = new HashMap<>();
        private final Map<Node, Boolean> events = new HashMap<>();
        private final Map<Node, List<Node>> referents = new HashMap<>();

        Reader(Optional<PrintedText> text, Lookup data) {
            this.text = text;
            this.data = data;
            this.contest = new Contest(data);
        }

        Statement read(Node node) {
            Told told = Told.of(node, data);
            // Whatever the stance, this is stated besides.
            Set<Node> claims = new LinkedHashSet<>(told.all("expresses"));
            return new Statement(
                    node,
                    told,
                    spans(told),
                    List.copyOf(claims),
                    events(told, claims),
                    isAutomatic(told),
                    claims.stream().anyMatch(contest::concerns));
        }

        private List<Span> spans(Told told) {
            List<Span> spans = new ArrayList<>();
            for (Node passage : told.all("evidence")) {
                Told place = Told.of(passage, data);
                int start = place.number("start");
                int end = place.number("end");
                boolean isHere = text.isPresent()
                        && (place.all(SOURCE).isEmpty()
                                || place.all(SOURCE).contains(text.get().node()));
                if (isHere && start >= 0 && start < end && end <= text.get().length()) {
                    spans.add(new Span(start, end));
                }
            }
            spans.sort(Comparator.naturalOrder());
            return spans;
        }

        private List<Node> events(Told told, Set<Node> claims) {
            Set<Node> spokenOf = new LinkedHashSet<>(told.all("mentions"));
            for (Node claim : claims) {
                spokenOf.addAll(
                        referents.computeIfAbsent(claim, one -> data.objects(one, memcon("refersTo"), MOST_EACH)));
            }
            return spokenOf.stream()
                    .filter(thing -> events.computeIfAbsent(thing, one -> data.isA(one, "ReferencedEvent")))
                    .sorted(Comparator.comparing(node -> node.toString()))
                    .toList();
        }

        private boolean isAutomatic(Told told) {
            return told.first("rule").isPresent()
                    || told.all("proposedBy").stream()
                            .anyMatch(agent -> programs.computeIfAbsent(
                                    agent,
                                    one -> data.objects(one, RDF.type.asNode(), MOST_EACH)
                                            .contains(PROGRAM)));
        }
    }
}
