package memcon.store.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;

/**
 * What of a dataset is indexed, and under which names: an entry is one text that one property gives of one thing. The
 * names are those of {@code fuseki-config/memcon-text.ttl}, by which a stock Fuseki reads the same index.
 */
final class TextFields {

    /** The thing's IRI. */
    static final String THING = "uri";

    /** The graphs that say it. */
    static final String GRAPH = "graph";

    /** The language tag, as it is written in the data; or the datatype of what is no plain text, after a mark. */
    static final String LANGUAGE = "lang";

    static final String DATATYPE_MARK = "^^";

    /** The property's IRI. */
    static final String PROPERTY = "property";

    /** The words, each as it stands and as its stem; kept whole, to be shown. */
    static final String TEXT = "text";

    /** The words as they stand. */
    static final String EXACT = "exact";

    /** The properties whose values are indexed. */
    static final List<Node> PROPERTIES = Stream.of(
                    // names and titles
                    Vocabulary.RDFS + "label",
                    Vocabulary.SKOS + "prefLabel",
                    Vocabulary.SKOS + "altLabel",
                    Vocabulary.SKOS + "hiddenLabel",
                    Vocabulary.FOAF + "name",
                    Vocabulary.DCTERMS + "title",
                    Vocabulary.MEMCON + "asWritten",
                    // what is said, and in which words
                    Vocabulary.MEMCON + "content",
                    Vocabulary.MEMCON + "quotation",
                    Vocabulary.SCHEMA + "text",
                    // what is told about it
                    Vocabulary.DCTERMS + "abstract",
                    Vocabulary.DCTERMS + "description",
                    Vocabulary.SKOS + "definition",
                    Vocabulary.SKOS + "editorialNote",
                    Vocabulary.SKOS + "scopeNote",
                    Vocabulary.RDFS + "comment")
            .map(NodeFactory::createURI)
            .collect(Collectors.toUnmodifiableList());

    private TextFields() {}

    static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition(THING, TEXT, GRAPH);
        definition.setLangField(LANGUAGE);
        PROPERTIES.forEach(property -> definition.set(TEXT, property));
        return definition;
    }
}
