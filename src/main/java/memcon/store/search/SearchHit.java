package memcon.store.search;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.jspecify.annotations.Nullable;

/** A thing that was found. Its text, which may be a whole memorandum, is read only when it is asked for. */
final class SearchHit extends TextHit {

    /** The text of an entry, with its language. */
    record Text(String text, @Nullable String language) {

        Node node() {
            if (language == null) {
                return NodeFactory.createLiteralString(text);
            }
            return language.startsWith(TextFields.DATATYPE_MARK)
                    ? NodeFactory.createLiteralDT(
                            text,
                            TypeMapper.getInstance()
                                    .getSafeTypeByName(language.substring(TextFields.DATATYPE_MARK.length())))
                    : NodeFactory.createLiteralLang(text, language);
        }
    }

    /** Where texts are read. */
    interface Texts {
        Text of(int entry);
    }

    private final int entry;
    private final Texts texts;

    SearchHit(Node thing, float score, @Nullable Node graph, Node property, int entry, Texts texts) {
        super(thing, score, null, graph, property);
        this.entry = entry;
        this.texts = texts;
    }

    @Override
    public Node getLiteral() {
        return texts.of(entry).node();
    }
}
