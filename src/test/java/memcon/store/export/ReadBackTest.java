package memcon.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Networks with awkward words in them are valid by the formats' schemas, and JGraphT reads back what was written. */
class ReadBackTest {

    /** What XML, DOT and CSV have to escape, a character beyond 16 bits, and one that XML does not have. */
    private static final String AWKWARD =
            "He said: \"<no> & 'yes', \\ {x};\"\n\tnext line ]]> \u2028 \uD83D\uDE00 \u0001 \\ end";

    /** As it can be written in XML. */
    private static final String IN_XML = AWKWARD.replace('\u0001', '\uFFFD');

    private static final String IN_TURTLE =
            AWKWARD.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");

    private static final String TURTLE = """
            :a rdfs:label '%s' ; :words '%s' ; :tells :b , :c .
            :b :tells :a ; :asks :a ; :age 7 .
            """.formatted(IN_TURTLE, IN_TURTLE);

    private static final String ALL = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";

    private static Exported exported(ExportFormat format) {
        return Exported.of(TURTLE, ALL, format);
    }

    /** What an importer finds: the network, and the values of each attribute of its nodes. */
    private static <I extends BaseEventDrivenImporter<String, DefaultEdge> & GraphImporter<String, DefaultEdge>>
            Map<String, Set<String>> read(I importer, String text, Exported exported) {
        Map<String, Set<String>> values = new HashMap<>();
        importer.addVertexAttributeConsumer((key, value) -> {
            if (value != null) {
                values.computeIfAbsent(key.getSecond(), name -> new TreeSet<>()).add(value.getValue());
            }
        });
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        importer.importGraph(graph, new StringReader(text));
        assertEquals(
                exported.tally(),
                Tally.of(graph.vertexSet().size(), "node", graph.edgeSet().size(), "edge"));
        assertEquals("3 nodes, 4 edges", exported.tally().toString());
        return values;
    }

    private static void validate(String xml, String schema) throws SAXException, IOException {
        URL place = Objects.requireNonNull(GraphMLImporter.class.getResource("/" + schema));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(place)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void graphml_is_valid_and_holds_every_word() throws Exception {
        Exported exported = exported(ExportFormat.GRAPHML);
        validate(exported.text(), "graphml.xsd");
        Map<String, Set<String>> values = read(new GraphMLImporter<String, DefaultEdge>(), exported.text(), exported);
        assertEquals(Set.of("http://example.org/a", "http://example.org/b", "http://example.org/c"), values.get("iri"));
        assertEquals(new TreeSet<>(List.of(IN_XML, "b", "c")), values.get("label"));
        assertEquals(Set.of(IN_XML), values.get("words"));
        assertEquals(Set.of("7"), values.get("age"));
        assertTrue(exported.text().contains("attr.name=\"age\" attr.type=\"long\""), exported.text());
    }

    @Test
    void gexf_is_valid_and_holds_every_word_line_ends_included() throws Exception {
        Exported exported = exported(ExportFormat.GEXF);
        validate(exported.text(), "gexf.xsd");
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        // By the schema a label is a token, whose blanks a validating reader folds.
        importer.setSchemaValidation(false);
        Map<String, Set<String>> values = read(importer, exported.text(), exported);
        assertEquals(new TreeSet<>(List.of(IN_XML, "b", "c")), values.get("label"));
        assertEquals(Set.of(IN_XML), values.get("words"));
        assertTrue(exported.text().contains("<attribute id=\"age\" title=\"age\" type=\"long\"/>"), exported.text());
    }

    @Test
    void gexf_of_version_thirteen_differs_in_the_names_of_the_version_alone() {
        assertEquals(
                exported(ExportFormat.GEXF).text(),
                exported(ExportFormat.GEXF13)
                        .text()
                        .replace(
                                "xmlns=\"http://gexf.net/1.3\" version=\"1.3\"",
                                "xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\""));
    }

    @Test
    void dot_is_read_back() {
        Exported exported = exported(ExportFormat.DOT);
        Map<String, Set<String>> values = read(new DOTImporter<String, DefaultEdge>(), exported.text(), exported);
        assertTrue(
                values.getOrDefault("label", Set.of()).stream().anyMatch(label -> label.contains("next line ]]>")),
                values::toString);
    }

    @Test
    void tables_have_a_row_for_each_node_and_edge_and_the_nodes_first_column_is_what_edges_refer_to() throws Exception {
        Exported exported = exported(ExportFormat.CSV);
        List<CSVRecord> nodes = records(exported, "nodes.csv");
        List<CSVRecord> edges = records(exported, "edges.csv");
        assertTrue(exported.files().get("nodes.csv").startsWith("id,label,age,words\r\n"), exported::toString);
        assertEquals(AWKWARD, nodes.get(0).get("words"));
        assertEquals("", nodes.get(1).get("words"));
        assertEquals("7", nodes.get(1).get("age"));
        List<String> ids = nodes.stream().map(node -> node.get(0)).toList();
        edges.forEach(edge -> assertTrue(ids.contains(edge.get(0)) && ids.contains(edge.get(1)), edge::toString));
        assertEquals(Tally.of(nodes.size(), "node", edges.size(), "edge"), exported.tally());
    }

    private static List<CSVRecord> records(Exported exported, String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser =
                format.parse(new StringReader(String.valueOf(exported.files().get(file))))) {
            return parser.getRecords();
        }
    }

    @Test
    void json_graph_format_has_its_nodes_by_name_and_everything_else_as_metadata() {
        JsonObject graph = JsonParser.parseString(exported(ExportFormat.JGF).text())
                .getAsJsonObject()
                .getAsJsonObject("graph");
        assertTrue(graph.get("directed").getAsBoolean());
        JsonObject a = graph.getAsJsonObject("nodes").getAsJsonObject("http://example.org/a");
        assertEquals(Set.of("label", "metadata"), a.keySet());
        assertEquals(AWKWARD, a.get("label").getAsString());
        assertEquals(AWKWARD, a.getAsJsonObject("metadata").get("words").getAsString());
        JsonObject edge = graph.getAsJsonArray("edges").get(0).getAsJsonObject();
        assertEquals(Set.of("id", "source", "target", "relation", "label", "metadata"), edge.keySet());
        assertEquals(4, graph.getAsJsonArray("edges").size());
    }
}
