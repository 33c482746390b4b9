package memcon.serve.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import memcon.authority.Vocabulary;
import memcon.serve.http.AnswerSyntax;
import memcon.serve.sparql.ExampleQueries;
import memcon.serve.sparql.ExampleQueries.Example;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The questions as data, in the form that collections of examples have: SHACL's executables. */
public final class QueryGraph {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final String iris;
    private final Optional<Addresses> at;

    /**
     * @param base the IRI under which the data name their things
     * @param at where the questions are found on a server, if they are on one
     */
    QueryGraph(String base, Optional<Addresses> at) {
        this.iris = base + "query/";
        this.at = at;
    }

    /** Writes all questions into a Turtle file, to be loaded beside data, so that they are found with a query. */
    public static void write(Path file) throws IOException {
        Model model = new QueryGraph(Vocabulary.DEFAULT_BASE, Optional.empty()).of(ExampleQueries.all());
        Files.write(file, DescriptionGraph.write(model, new AnswerSyntax("text/turtle", Lang.TURTLE)));
    }

    Model of(List<Example> examples) {
        Model model = DescriptionGraph.empty().setNsPrefix("sh", SH);
        examples.forEach(example -> add(example, model));
        return model;
    }

    private void add(Example example, Model model) {
        Query query = QueryFactory.create(example.text(), Syntax.syntaxSPARQL_12);
        String kind = query.isSelectType() ? "Select" : query.isAskType() ? "Ask" : "Construct";
        Resource question = model.createResource(iris + example.name())
                .addProperty(RDF.type, model.createResource(SH + "SPARQLExecutable"))
                .addProperty(RDF.type, model.createResource(SH + "SPARQL" + kind + "Executable"))
                .addProperty(RDFS.label, example.summary(), "en")
                .addProperty(schema("keywords", model), example.theme(), "en")
                .addProperty(model.createProperty(SH, kind.toLowerCase(Locale.ROOT)), example.text());
        at.ifPresent(address -> {
            String page = address.queries() + "/" + example.name();
            question.addProperty(FOAF.page, model.createResource(page))
                    .addProperty(schema("contentUrl", model), model.createResource(page + ".rq"))
                    .addProperty(schema("target", model), model.createResource(address.sparql()));
        });
        Resource prefixes = model.createResource(iris + "prefixes").addProperty(RDF.type, OWL.Ontology);
        question.addProperty(model.createProperty(SH, "prefixes"), prefixes);
        query.getPrefixMapping()
                .getNsPrefixMap()
                .forEach((prefix, namespace) -> prefixes.addProperty(
                        model.createProperty(SH, "declare"), declaration(prefix, namespace, model)));
    }

    private Resource declaration(String prefix, String namespace, Model model) {
        return model.createResource(iris + "prefix/" + prefix)
                .addProperty(RDF.type, model.createResource(SH + "PrefixDeclaration"))
                .addProperty(model.createProperty(SH, "prefix"), prefix)
                .addProperty(
                        model.createProperty(SH, "namespace"),
                        model.createTypedLiteral(namespace, XSDDatatype.XSDanyURI));
    }

    private static Property schema(String name, Model model) {
        return model.createProperty(Vocabulary.SCHEMA, name);
    }
}
