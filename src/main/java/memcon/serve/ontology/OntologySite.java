package memcon.serve.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.SparqlRequest;
import memcon.serve.sparql.ExampleQueries;
import memcon.validation.OntologyFolder;

/** The ontology's documentation as files that need no server: a page, the same as data, and the questions it names. */
public final class OntologySite {

    static final String TITLE = "The diplomatic-conversation ontology";

    private OntologySite() {}

    /** Called by the build: {@code OntologySite ONTOLOGY-FOLDER OUTPUT-FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        write(new OntologyFolder(Path.of(arguments[0])), Path.of(arguments[1]));
    }

    /** Writes {@code index.html}, each file in each syntax, and {@code queries/}. */
    public static void write(OntologyFolder ontology, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("queries"));
        Files.writeString(
                folder.resolve("index.html"),
                page(
                        "<style>\n" + resource("style.css") + resource("ontology.css") + "</style>\n",
                        OntologyPage.body(OntologyTerms.of(ontology), example -> "queries/" + example.name() + ".rq")));
        for (OntologyFile file : OntologyFile.in(ontology)) {
            for (OntologyFile.Syntax syntax : OntologyFile.SYNTAXES) {
                Files.write(folder.resolve(file.name() + "." + syntax.extension()), file.in(syntax));
            }
        }
        for (ExampleQueries.Example example : ExampleQueries.all()) {
            Files.writeString(folder.resolve("queries").resolve(example.name() + ".rq"), example.text());
        }
    }

    /** As a server sends it: styles by link, for no page of a server's may carry its own. */
    static String served(PublicAddress at, OntologyFolder ontology) {
        return Page.head(at, TITLE, Page.style(at, "ontology.css"))
                + OntologyPage.body(
                        OntologyTerms.of(ontology),
                        example -> at.link("/sparql?query=") + SparqlRequest.encode(example.text()))
                + Page.FOOT;
    }

    /** A file: its style is in it, and it leads to no server's pages. */
    private static String page(String style, String body) {
        return Page.alone(TITLE, style) + body + Page.FOOT;
    }

    private static String resource(String name) {
        try (InputStream stream = OntologySite.class.getResourceAsStream("/serve/assets/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("Bug: /serve/assets/" + name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
