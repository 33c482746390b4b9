package memcon.serve.markup;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Statements as a reader wants them: who says what to whom, in which words, and through whom it is known. */
public final class Said {

    /** More on one page is not read; a query has them all. */
    public static final int MOST = 200;

    private static final int DEEPEST = 50;
    private static final Node TRANSLATOR = NodeFactory.createURI(Vocabulary.SCHEMA + "translator");

    private final Lookup data;
    private final Markup markup;

    public Said(Lookup data, Markup markup) {
        this.data = data;
        this.markup = markup;
    }

    /** Where a statement stands. */
    private record Standing(Node statement, String memorandum, int order, int level) {}

    private static final Comparator<Standing> IN_ORDER = Comparator.comparing(Standing::memorandum)
            .thenComparing(Standing::order)
            .thenComparing(Standing::level)
            .thenComparing(standing -> standing.statement().toString());

    /** In the order of the text, documents one after another. */
    public List<Node> inOrder(List<Node> statements) {
        return statements.stream()
                .distinct()
                .map(this::standing)
                .sorted(IN_ORDER)
                .map(Standing::statement)
                .toList();
    }

    private Standing standing(Node statement) {
        String memorandum = data.object(statement, memcon("inMemorandum"))
                .map(found -> found.toString())
                .orElse("");
        int order = data.number(statement, memcon("order"));
        return new Standing(statement, memorandum, order, data.number(statement, memcon("reportLevel")));
    }

    /**
     * The statements that have a property with this value, in the order of the text.
     *
     * @param property its name in the ontology
     */
    public String cards(String heading, String property, Node value) {
        List<Node> statements = data.subjects(memcon(property), value, MOST + 1);
        return statements.isEmpty()
                ? ""
                : "<h2>" + heading + "</h2>\n"
                        + inOrder(statements.stream().limit(MOST).toList()).stream()
                                .map(this::card)
                                .collect(Collectors.joining())
                        + Asking.forMore(
                                statements.size(),
                                MOST,
                                markup,
                                "SELECT ?statement ?label { ?statement memcon:" + property + " " + Asking.name(value)
                                        + " ; rdfs:label ?label }");
    }

    /** Speaker, addressee, act; the words, which lead to the statement. */
    public String card(Node statement) {
        return card(statement, evidence(statement));
    }

    /** With the words of a stance in place of the whole statement's. */
    public String card(Node statement, Optional<String> words) {
        String quotation = words.or(() -> evidence(statement)).orElseGet(() -> data.label(statement));
        return "<article class=\"said\">\n<p class=\"who\">" + who(statement) + "</p>\n<blockquote>“"
                + markup.link(statement, quotation) + "”</blockquote>\n</article>\n";
    }

    /** As {@link #card(Node, Optional)}, and through whom we know of it. */
    public String cardWithTestimony(Node statement, Optional<String> words) {
        String card = card(statement, words);
        return card.substring(0, card.length() - "</article>\n".length()) + testimony(statement) + "</article>\n";
    }

    public String who(Node statement) {
        List<Node> speakers = data.objects(statement, memcon("speaker"), MOST);
        List<Node> addressees = data.objects(statement, memcon("addressee"), MOST);
        List<Node> manner = new ArrayList<>(data.objects(statement, memcon("speechAct"), MOST));
        manner.addAll(data.objects(statement, memcon("mode"), MOST));
        manner.addAll(data.objects(statement, memcon("hedge"), MOST));
        return (speakers.isEmpty() ? "(untold)" : markup.list(speakers))
                + (addressees.isEmpty() ? "" : " → " + markup.list(addressees))
                + (manner.isEmpty() ? "" : " <small class=\"manner\">" + markup.terms(manner) + "</small>");
    }

    /** The words on the page that bear something out. */
    public Optional<String> evidence(Node thing) {
        List<String> words = data.objects(thing, memcon("evidence"), MOST).stream()
                .sorted(Comparator.comparing(passage -> data.number(passage, memcon("start"))))
                .flatMap(passage -> data.text(passage, memcon("quotation")).stream())
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" […] ", words));
    }

    /** From the speaker outward to the page. */
    public String testimony(Node statement) {
        List<String> parts = new ArrayList<>();
        for (Node telling : tellings(statement)) {
            List<Node> tellers = data.objects(telling, memcon("speaker"), MOST);
            parts.add("told by " + (tellers.isEmpty() ? markup.html(telling) : markup.list(tellers)) + " ("
                    + markup.link(telling, "where") + ")");
        }
        Optional<Node> memorandum = data.object(statement, memcon("inMemorandum"));
        memorandum.ifPresent(record -> {
            add(parts, "noted by ", data.objects(record, memcon("noteTaker"), MOST));
            data.objects(record, memcon("text"), MOST)
                    .forEach(text -> add(parts, "translated by ", data.objects(text, TRANSLATOR, MOST)));
            parts.add("in " + markup.html(record));
        });
        return parts.isEmpty()
                ? ""
                : "<p class=\"through\">" + parts.stream().collect(Collectors.joining("; ")) + "</p>\n";
    }

    private void add(List<String> parts, String role, List<Node> people) {
        if (!people.isEmpty()) {
            parts.add(role + markup.list(people));
        }
    }

    /** The statements in which one is reported, the nearest first. */
    public List<Node> tellings(Node statement) {
        Set<Node> tellings = new LinkedHashSet<>();
        Node inner = statement;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Node> outer = data.object(inner, memcon("reportedIn"));
            if (outer.isEmpty() || outer.get().equals(statement) || !tellings.add(outer.get())) {
                break;
            }
            inner = outer.get();
        }
        return List.copyOf(tellings);
    }
}
