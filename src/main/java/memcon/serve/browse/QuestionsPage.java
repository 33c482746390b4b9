package memcon.serve.browse;

import java.util.List;
import java.util.stream.Collectors;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.catalogue.OpenQuestion;
import memcon.serve.catalogue.Voice;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Said;
import org.apache.jena.graph.Node;

/** Questions to which no statement responds. */
record QuestionsPage(Inquiry inquiry) {

    static final String TITLE = "Questions without an answer";

    private static final String PATH = "/questions";

    private static final String ALL = """
            SELECT ?asked ?question
            WHERE {
              ?asked memcon:speechAct <https://w3id.org/memcon/act/ask> ;
                  memcon:evidence/memcon:quotation ?question .
              FILTER NOT EXISTS { ?reply memcon:respondsTo ?asked }
            }""";

    String body() {
        List<OpenQuestion> questions = inquiry.catalogue().questions(inquiry.data()).stream()
                .filter(this::isWanted)
                .toList();
        Paged<OpenQuestion> page = Paged.of(questions, PATH, inquiry);
        Said said = new Said(inquiry.data(), inquiry.markup());
        return "<p>No statement of the document responds to these. In a document that only the program has read, an answer"
                + " may be there that it did not recognise. "
                + Asking.link(ALL, "The same as a query", inquiry.markup()) + ".</p>\n" + form()
                + (questions.isEmpty()
                        ? "<p>There is no such question.</p>\n"
                        : "<p>" + (questions.size() == 1 ? "1 question" : questions.size() + " questions") + ".</p>\n")
                + page.shown().stream()
                        .map(question ->
                                said.cardWithTestimony(question.statement(), said.evidence(question.statement())))
                        .collect(Collectors.joining())
                + page.pager();
    }

    private boolean isWanted(OpenQuestion question) {
        Node document = question.document().orElse(null);
        return question.askers().isEmpty()
                ? inquiry.choice().wants(new Voice(null, document, false, 1))
                : question.askers().stream()
                        .anyMatch(asker -> inquiry.choice().wants(new Voice(asker, document, false, 1)));
    }

    private String form() {
        return "<form class=\"filter\" action=\"" + inquiry.markup().at().link(PATH) + "\" method=\"get\">\n"
                + inquiry.voiceFields() + "<p class=\"field\"><button>Show</button></p>\n</form>\n";
    }
}
