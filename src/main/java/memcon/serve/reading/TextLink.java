package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import java.util.Optional;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;

/** A link from elsewhere to a statement in the text of its memorandum. */
public final class TextLink {

    private TextLink() {}

    /** A paragraph with the link and the formats of a citation; empty if the statement is in no memorandum of ours. */
    public static String of(Node statement, Lookup data, Markup markup) {
        Optional<Node> memorandum = data.object(statement, memcon("inMemorandum"))
                .filter(node -> node.isURI() && markup.addresses().isOurs(node.getURI()));
        if (memorandum.isEmpty() || !statement.isURI() || !markup.addresses().isOurs(statement.getURI())) {
            return "";
        }
        String page = markup.at().link(markup.addresses().page(memorandum.get().getURI()));
        String anchor = Statement.anchor(statement);
        return "<p class=\"links\"><a href=\"" + Markup.text(page + Asked.statementQuery(anchor)) + "#s-"
                + Marks.id(anchor) + "\">Read it in the text</a>" + CitationLinks.html(markup, statement) + "</p>\n";
    }
}
