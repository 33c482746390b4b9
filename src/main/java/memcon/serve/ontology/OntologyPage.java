package memcon.serve.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import memcon.serve.sparql.ExampleQueries;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology's documentation: one page, made of what the ontology says of itself and of the questions that use it. */
final class OntologyPage {

    private static final Pattern TERM = Pattern.compile("<(https://w3id\\.org/memcon/[^>]+)>");
    private static final Property STATUS = ResourceFactory.createProperty("http://purl.org/ontology/bibo/status");
    private static final Property PREFIX =
            ResourceFactory.createProperty("http://purl.org/vocab/vann/preferredNamespacePrefix");

    private final OntologyTerms terms;
    private final Function<ExampleQueries.Example, String> address;
    private final Map<String, List<ExampleQueries.Example>> uses = new TreeMap<>();
    private final StringBuilder html = new StringBuilder();

    private OntologyPage(OntologyTerms terms, Function<ExampleQueries.Example, String> address) {
        this.terms = terms;
        this.address = address;
    }

    /**
     * The page's content, from the heading on.
     *
     * @param address where a question can be read or asked
     */
    static String body(OntologyTerms terms, Function<ExampleQueries.Example, String> address) {
        return new OntologyPage(terms, address).write();
    }

    private String write() {
        ExampleQueries.all().forEach(this::note);
        head();
        contents();
        html.append("<h2 id=\"diagram\">Diagram</h2>\n<div class=\"wide\" tabindex=\"0\">\n")
                .append(OntologyDiagram.svg(terms))
                .append("</div>\n");
        section("classes", "Classes", terms.classes());
        section("object-properties", "Properties that lead to things", terms.objectProperties());
        section("data-properties", "Properties with values", terms.dataProperties());
        html.append("<h2 id=\"concepts\">Concepts</h2>\n");
        for (Resource scheme : terms.schemes()) {
            html.append("<section class=\"scheme\">\n");
            entry(scheme);
            terms.concepts(scheme).forEach(this::entry);
            html.append("</section>\n");
        }
        namespaces();
        return html.toString();
    }

    /** Without its prefixes and remarks a query has only the terms themselves. */
    private void note(ExampleQueries.Example example) {
        Query query = QueryFactory.create(example.text());
        query.getPrefixMapping().clearNsPrefixMap();
        Matcher iris = TERM.matcher(query.toString());
        new TreeSet<>(iris.results().map(found -> found.group(1)).toList())
                .forEach(iri ->
                        uses.computeIfAbsent(iri, unseen -> new ArrayList<>()).add(example));
    }

    private void head() {
        Resource ontology = terms.ontology();
        text("p", terms.text(ontology, DCTerms.description).orElse(""));
        html.append("<dl class=\"facts\">\n");
        fact("IRI", code(OntologyTerms.ONTOLOGY));
        terms.values(ontology, OWL.versionIRI).forEach(version -> fact("This version", code(version.getURI())));
        literal("Version", ontology, OWL.versionInfo);
        terms.values(ontology, STATUS)
                .forEach(status -> fact("Status", Page.escape(status.getURI().replaceFirst(".*/", ""))));
        literal("Prefix", ontology, PREFIX);
        literal("Created", ontology, DCTerms.created);
        literal("Issued", ontology, DCTerms.issued);
        literal("Modified", ontology, DCTerms.modified);
        literal("Creator", ontology, DCTerms.creator);
        literal("Contributors", ontology, DCTerms.contributor);
        literal("Publisher", ontology, DCTerms.publisher);
        terms.values(ontology, DCTerms.license).forEach(licence -> fact("Licence", link(licence.getURI())));
        literal("Cite as", ontology, DCTerms.bibliographicCitation);
        fact(
                "As data",
                OntologyFile.SYNTAXES.stream()
                        .map(syntax -> "<a href=\"ontology." + syntax.extension() + "\">" + syntax.name() + "</a>")
                        .collect(Collectors.joining(", ")));
        html.append("</dl>\n");
        terms.text(ontology, RDFS.comment).ifPresent(comment -> text("p", comment));
        text(
                "p",
                "That a statement, a told conversation or an event has a node says that somebody reports it, not that it"
                        + " occurred; no term and no alignment here entails more.");
    }

    private void contents() {
        html.append("<nav aria-label=\"Contents\">\n<h2 id=\"contents\">Contents</h2>\n");
        list("classes", "Classes", terms.classes());
        list("object-properties", "Properties that lead to things", terms.objectProperties());
        list("data-properties", "Properties with values", terms.dataProperties());
        list("concepts", "Concepts", terms.schemes());
        html.append("<p><a href=\"#diagram\">Diagram</a> · <a href=\"#namespaces\">Namespaces</a></p>\n</nav>\n");
    }

    private void list(String id, String title, List<Resource> members) {
        html.append("<h3><a href=\"#%s\">%s</a> (%d)</h3>\n<p class=\"terms\">".formatted(id, title, members.size()))
                .append(members.stream().map(this::link).collect(Collectors.joining(" · ")))
                .append("</p>\n");
    }

    private void section(String id, String title, List<Resource> members) {
        html.append("<h2 id=\"%s\">%s</h2>\n".formatted(id, title));
        members.forEach(this::entry);
    }

    private void entry(Resource term) {
        String anchor = Page.escape(OntologyTerms.anchor(term));
        html.append("<article class=\"term\" id=\"%s\">\n".formatted(anchor))
                .append("<h3>%s <small>%s</small> <a class=\"self\" href=\"#%s\" aria-label=\"Link to %s\">#</a></h3>\n"
                        .formatted(
                                Page.escape(terms.label(term)),
                                Page.escape(OntologyTerms.shortName(term)),
                                anchor,
                                Page.escape(terms.label(term))));
        terms.text(term, SKOS.definition).ifPresent(words -> text("p", words));
        terms.text(term, SKOS.scopeNote)
                .ifPresent(words -> html.append("<p class=\"note\">Note: ")
                        .append(Page.escape(words))
                        .append("</p>\n"));
        html.append("<dl class=\"facts\">\n");
        literal("Example", term, SKOS.example);
        fact("IRI", code(term.getURI()));
        links("From", terms.domain(term));
        links("To", terms.range(term));
        links("Is a", terms.values(term, RDFS.subClassOf));
        links("Kinds", terms.inverseValues(term, RDFS.subClassOf));
        links("Is a kind of", terms.values(term, RDFS.subPropertyOf));
        links("Kinds", terms.inverseValues(term, RDFS.subPropertyOf));
        links("Properties", terms.inverseValues(term, RDFS.domain));
        links("Led to by", terms.inverseValues(term, RDFS.range));
        links("Broader", terms.values(term, SKOS.broader));
        links("Narrower", terms.inverseValues(term, SKOS.broader));
        links("Never also", terms.values(term, OWL.disjointWith));
        links("Close to", terms.values(term, SKOS.closeMatch));
        links("See also", terms.values(term, RDFS.seeAlso));
        List<ExampleQueries.Example> questions = uses.getOrDefault(term.getURI(), List.of());
        if (!questions.isEmpty()) {
            html.append("<dt>Questions that use it</dt><dd><details><summary>%d</summary>\n<ul>\n"
                    .formatted(questions.size()));
            questions.forEach(example -> html.append("<li><a href=\"%s\">%s</a> <small>%s.rq</small></li>\n"
                    .formatted(
                            Page.escape(address.apply(example)),
                            Page.escape(example.summary()),
                            Page.escape(example.name()))));
            html.append("</ul></details></dd>\n");
        }
        html.append("</dl>\n</article>\n");
    }

    private void namespaces() {
        html.append("<h2 id=\"namespaces\">Namespaces</h2>\n<dl class=\"facts\">\n");
        OntologyTerms.PREFIXES.forEach(prefix -> fact(prefix.name(), code(prefix.namespace())));
        html.append("</dl>\n");
    }

    private void links(String name, List<Resource> values) {
        if (!values.isEmpty()) {
            fact(name, values.stream().map(this::link).collect(Collectors.joining(", ")));
        }
    }

    private String link(Resource term) {
        String name = Page.escape(OntologyTerms.shortName(term));
        return terms.isDescribed(term)
                ? "<a href=\"#" + Page.escape(OntologyTerms.anchor(term)) + "\">" + name + "</a>"
                : "<a rel=\"external\" href=\"" + Page.escape(term.getURI()) + "\">" + name + "</a>";
    }

    private static String link(String iri) {
        return "<a href=\"" + Page.escape(iri) + "\">" + Page.escape(iri) + "</a>";
    }

    private void literal(String name, Resource term, Property property) {
        terms.text(term, property).ifPresent(value -> fact(name, Page.escape(value)));
    }

    private void fact(String name, String value) {
        html.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>\n");
    }

    private void text(String element, String words) {
        html.append("<%1$s>%2$s</%1$s>\n".formatted(element, Page.escape(words)));
    }

    private static String code(String words) {
        return "<code>" + Page.escape(words) + "</code>";
    }
}
