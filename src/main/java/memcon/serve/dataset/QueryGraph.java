package memcon.serve.dataset;

import java.util.List;
import java.util.Locale;
import memcon.authority.Vocabulary;
import memcon.serve.sparql.ExampleQueries.Example;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The questions as data, in the form that collections of examples have: SHACL's executables. */
final class QueryGraph {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final Addresses at;

    QueryGraph(Addresses at) {
        this.at = at;
    }

    Model of(List<Example> examples) {
        Model model = DescriptionGraph.empty().setNsPrefix("sh", SH);
        examples.forEach(example -> add(example, model));
        return model;
    }

    private void add(Example example, Model model) {
        Query query = QueryFactory.create(example.text(), Syntax.syntaxSPARQL_12);
        String kind = query.isSelectType() ? "Select" : query.isAskType() ? "Ask" : "Construct";
        Resource question = model.createResource(at.queries() + "/" + example.name())
                .addProperty(RDF.type, model.createResource(SH + "SPARQLExecutable"))
                .addProperty(RDF.type, model.createResource(SH + "SPARQL" + kind + "Executable"))
                .addProperty(RDFS.label, example.summary(), "en")
                .addProperty(RDFS.comment, example.summary(), "en")
                .addProperty(schema("keywords", model), example.theme(), "en")
                .addProperty(schema("target", model), model.createResource(at.sparql()))
                .addProperty(
                        schema("contentUrl", model), model.createResource(at.queries() + "/" + example.name() + ".rq"))
                .addProperty(model.createProperty(SH, kind.toLowerCase(Locale.ROOT)), example.text());
        Resource prefixes = model.createResource(at.queries() + "#prefixes").addProperty(RDF.type, OWL.Ontology);
        question.addProperty(model.createProperty(SH, "prefixes"), prefixes);
        query.getPrefixMapping()
                .getNsPrefixMap()
                .forEach((prefix, namespace) -> prefixes.addProperty(
                        model.createProperty(SH, "declare"), declaration(prefix, namespace, model)));
    }

    private Resource declaration(String prefix, String namespace, Model model) {
        return model.createResource(at.queries() + "#prefix-" + prefix)
                .addProperty(model.createProperty(SH, "prefix"), prefix)
                .addProperty(
                        model.createProperty(SH, "namespace"),
                        model.createTypedLiteral(namespace, XSDDatatype.XSDanyURI));
    }

    private static Property schema(String name, Model model) {
        return model.createProperty(Vocabulary.SCHEMA, name);
    }
}
