package memcon.serve.dataset;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.authority.Vocabulary;
import memcon.serve.http.AnswerSyntax;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** A description as RDF. */
final class DescriptionGraph {

    private static final Pattern NUMBER = Pattern.compile("(?<=-)(\\d{1,9})$");

    private static final Comparator<Triple> READING_ORDER = Comparator.comparing(DescriptionGraph::inOrder)
            .thenComparing(triple -> triple.getPredicate().getURI())
            .thenComparing(triple -> triple.getObject().toString());

    private DescriptionGraph() {}

    /** All of it: the same from wherever it is asked for. */
    static Model of(Facts facts) {
        Model model = empty();
        DcatRecord.add(facts, model);
        VoidRecord.add(facts, model);
        ServiceRecord.add(facts, model);
        return model;
    }

    static Model empty() {
        return ModelFactory.createDefaultModel()
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("foaf", FOAF.NS)
                .setNsPrefix("rdfs", RDFS.getURI())
                .setNsPrefix("xsd", XSD.getURI())
                .setNsPrefix("schema", Vocabulary.SCHEMA)
                .setNsPrefix("sd", ServiceRecord.SD)
                .setNsPrefix("spdx", DcatRecord.SPDX);
    }

    /** The same bytes each time; in Turtle and N-Triples what is told of the document and the dataset comes first. */
    static byte[] write(Model model, AnswerSyntax syntax) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (syntax.language().equals(Lang.TURTLE) || syntax.language().equals(Lang.NTRIPLES)) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(text, syntax.language());
            stream.start();
            model.getNsPrefixMap().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(prefix -> stream.prefix(prefix.getKey(), prefix.getValue()));
            model.getGraph().stream().sorted(READING_ORDER).forEach(stream::triple);
            stream.finish();
        } else {
            RDFWriter.source(model.getGraph()).lang(syntax.language()).output(text);
        }
        return text.toByteArray();
    }

    private static String inOrder(Triple triple) {
        // A document's parts have a longer IRI than it has; numbers in them count.
        String subject = triple.getSubject().toString().replaceFirst("#dataset$", "#");
        Matcher number = NUMBER.matcher(subject);
        return number.find()
                ? subject.substring(0, number.start()) + "%09d".formatted(Integer.parseInt(number.group(1)))
                : subject;
    }
}
