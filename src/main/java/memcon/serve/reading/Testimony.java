package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import memcon.authority.Vocabulary;
import memcon.serve.markup.Contest;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Through whom the statements of a memorandum have come to its page: each speaker, those who tell of him, the note-taker and
 * the translator, whoever of them there is.
 */
final class Testimony {

    private static final int MOST = 20;
    private static final Node TRANSLATOR = NodeFactory.createURI(Vocabulary.SCHEMA + "translator");

    private final String page;
    private final Markup markup;
    private final Said said;
    private final Statements statements;
    private final Contest contest;
    private final List<String> hands = new ArrayList<>();

    /** @param page path of the page that the text is on */
    Testimony(Node memorandum, String page, Statements statements, Lookup data, Markup markup, Said said) {
        this.page = page;
        this.markup = markup;
        this.said = said;
        this.statements = statements;
        this.contest = new Contest(data);
        add("noted by ", data.objects(memorandum, memcon("noteTaker"), MOST));
        data.objects(memorandum, memcon("text"), MOST)
                .forEach(text -> add("translated by ", data.objects(text, TRANSLATOR, MOST)));
    }

    private void add(String role, List<Node> people) {
        if (!people.isEmpty()) {
            hands.add(role + markup.list(people));
        }
    }

    Contest contest() {
        return contest;
    }

    /** From the speaker to the page. */
    String of(Statement statement) {
        List<String> steps = new ArrayList<>();
        steps.add(statement.speakers().isEmpty() ? "somebody untold" : markup.list(statement.speakers()));
        for (Node telling : said.tellings(statement.node())) {
            List<Node> tellers =
                    statements.find(telling).map(Statement::speakers).orElse(List.of());
            steps.add("told by " + (tellers.isEmpty() ? markup.html(telling) : markup.list(tellers)) + where(telling));
        }
        steps.addAll(hands);
        return steps.size() == 1
                ? ""
                : "<ol class=\"chain\">\n"
                        + steps.stream().map(step -> "<li>" + step + "</li>\n").collect(Collectors.joining())
                        + "</ol>\n";
    }

    private String where(Node telling) {
        return statements
                .find(telling)
                .filter(teller -> !teller.spans().isEmpty())
                .map(teller -> " <a href=\"" + Markup.text(page + Asked.statementQuery(teller.anchor())) + "#s-"
                        + Marks.id(teller) + "\">where</a>")
                .orElse("");
    }
}
