package memcon.serve.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.document.Span;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;

/**
 * The text as printed, paragraph by paragraph. A paragraph with the account of a conversation that somebody tells of stands
 * further in, under a line that says whose account it is.
 */
record TextView(Lookup data, Markup markup, PrintedText text, Statements statements, Marks marks) {

    private static final int DEEPEST = 4;

    /** @param found stretches that a visitor has looked for */
    String of(Span part, List<Span> found) {
        boolean isOneConversation = statements.all().stream()
                        .flatMap(TextView::conversation)
                        .distinct()
                        .count()
                < 2;
        MarkedText marked = new MarkedText(text, marks);
        // White space between elements would be lines of the text.
        StringBuilder html = new StringBuilder("<div class=\"printed\""
                + (text.language().isEmpty() ? "" : " lang=\"" + text.language() + "\"") + " id=\"printed\">");
        Optional<Node> told = Optional.empty();
        for (Span paragraph : paragraphs(part)) {
            List<Statement> here = statements.all().stream()
                    .filter(statement -> statement.spans().stream().anyMatch(paragraph::overlaps))
                    .toList();
            Optional<Statement> chief = isOneConversation ? Optional.empty() : chief(here);
            Optional<Node> conversation = chief.flatMap(one -> conversation(one).findFirst());
            if (conversation.isPresent() && !conversation.equals(told)) {
                html.append(caption(conversation.get(), chief.get()));
                told = conversation;
            }
            int level = chief.map(Statement::level).orElse(1);
            html.append("<div class=\"paragraph")
                    .append(here.isEmpty() ? " silent" : "")
                    .append(level > 1 ? " account-" + Math.min(DEEPEST, level) : "")
                    .append("\">")
                    .append(marked.of(paragraph, here, found))
                    .append("</div>");
        }
        return html.append("</div>\n").toString();
    }

    /** Up to and with the empty lines that end it. */
    private List<Span> paragraphs(Span part) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = part.start();
        for (int place = part.start(); place + 1 < part.end(); place++) {
            if (text.isLineEnd(place) && !text.isLineEnd(place + 1) && isEmptyLine(place, begin)) {
                paragraphs.add(new Span(begin, place + 1));
                begin = place + 1;
            }
        }
        paragraphs.add(new Span(begin, part.end()));
        return paragraphs;
    }

    private boolean isEmptyLine(int lineEnd, int begin) {
        return lineEnd > begin && text.isLineEnd(lineEnd - 1);
    }

    /** One that stands for the paragraph: the outermost of the conversation that most of its statements belong to. */
    private static Optional<Statement> chief(List<Statement> here) {
        Map<Node, List<Statement>> byConversation = here.stream()
                .filter(Statement::isPreferred)
                .filter(statement -> conversation(statement).findFirst().isPresent())
                .collect(Collectors.groupingBy(
                        statement -> conversation(statement).findFirst().orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byConversation.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .flatMap(most -> most.stream().min(Comparator.comparingInt(Statement::level)));
    }

    private static Stream<Node> conversation(Statement statement) {
        return statement.told().first("inConversation").stream();
    }

    private String caption(Node conversation, Statement chief) {
        String tellers = chief.told().first("reportedIn").stream()
                .flatMap(teller -> statements.find(teller).stream())
                .map(teller -> markup.list(teller.speakers()))
                .collect(Collectors.joining());
        return "<p class=\"account-of\">" + markup.html(conversation)
                + (tellers.isEmpty() ? "" : ", as told by " + tellers) + "</p>";
    }
}
