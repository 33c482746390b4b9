package memcon.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import memcon.serve.http.AnswerSyntax;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.QueryForm;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;

/** What the endpoint says of itself when asked nothing: a SPARQL 1.1 service description, or a page for people. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final Limits limits;

    ServiceDescription(Limits limits) {
        this.limits = limits;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String accept = request.getHeader("Accept");
        response.setHeader("Vary", "Accept, Accept-Encoding");
        AnswerSyntax syntax = AnswerSyntax.chooseForGraph(accept);
        if (syntax.isPage()) {
            Page.send(
                    request, response, "SPARQL endpoint", QueryForm.empty(PublicAddress.of(request)) + limitsInWords());
            return;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        RDFWriter.source(describe(PublicAddress.of(request).whole("/sparql", request))
                        .getGraph())
                .lang(syntax.language())
                .output(text);
        byte[] body = text.toByteArray();
        response.setContentType(syntax.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String limitsInWords() {
        return "<p>Queries only. A query may run for " + limits.timeout().toSeconds()
                + " seconds and its answer have "
                + limits.rows() + " rows; beyond that it is refused, never cut short. Formats: "
                + Page.escape(String.join(", ", AnswerSyntax.allMediaTypes())) + ".</p>";
    }

    private Model describe(String address) {
        Model model = ModelFactory.createDefaultModel()
                .setNsPrefix("sd", SD)
                .setNsPrefix("void", VOID.getURI())
                .setNsPrefix("rdfs", RDFS.getURI());
        Resource service = model.createResource(address)
                .addProperty(RDF.type, model.createResource(SD + "Service"))
                .addProperty(
                        RDFS.comment,
                        "Queries only; at most " + limits.rows() + " rows and "
                                + limits.timeout().toSeconds() + " seconds.",
                        "en");
        link(service, "endpoint", address);
        link(service, "supportedLanguage", SD + "SPARQL10Query");
        link(service, "supportedLanguage", SD + "SPARQL11Query");
        link(service, "feature", SD + "UnionDefaultGraph");
        for (String format : new String[] {
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML"
        }) {
            link(service, "resultFormat", FORMATS + format);
        }
        addDataset(model, service, address);
        return model;
    }

    private static void addDataset(Model model, Resource service, String address) {
        Resource all = model.createResource(address + "#dataset")
                .addProperty(RDF.type, model.createResource(SD + "Dataset"))
                .addProperty(RDF.type, VOID.Dataset);
        service.addProperty(model.createProperty(SD, "defaultDataset"), all);
        Resource union = model.createResource(address + "#default-graph")
                .addProperty(RDF.type, model.createResource(SD + "Graph"));
        all.addProperty(model.createProperty(SD, "defaultGraph"), union);
    }

    private static void link(Resource from, String property, String to) {
        from.addProperty(
                from.getModel().createProperty(SD, property), from.getModel().createResource(to));
    }
}
