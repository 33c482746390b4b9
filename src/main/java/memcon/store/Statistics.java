package memcon.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much the holdings contain, and of what: exactly what SPARQL would count in their default graph, the union.
 *
 * @param triples different triples
 * @param quads triples with their graphs
 * @param graphs named graphs
 * @param entities different subjects that have a class
 * @param subjects different subjects
 * @param objects different objects
 * @param properties by IRI
 * @param classes those that have an IRI, by IRI
 * @param links to other datasets, by property and target
 * @param terms of use, the most frequent first
 */
public record Statistics(
        long triples,
        long quads,
        long graphs,
        long entities,
        long subjects,
        long objects,
        List<PropertyCount> properties,
        List<ClassCount> classes,
        List<LinkCount> links,
        List<TermCount> terms) {

    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().create();

    public Statistics {
        properties = List.copyOf(properties);
        classes = List.copyOf(classes);
        links = List.copyOf(links);
        terms = List.copyOf(terms);
    }

    /**
     * The triples with one property.
     *
     * @param subjects different ones among them
     * @param objects different ones among them
     */
    public record PropertyCount(String iri, long triples, long subjects, long objects) {}

    /**
     * The instances of one class.
     *
     * @param example the IRI of one of them; null if none has an IRI
     */
    public record ClassCount(
            String iri, long entities, @Nullable String example) {}

    /**
     * The triples that lead with one property into another dataset.
     *
     * @param target scheme and host of the IRIs that they lead to, ending in a slash
     */
    public record LinkCount(String property, String target, long triples) {}

    /**
     * Words or a licence under which things here may be used.
     *
     * @param value the words, or the licence's IRI
     * @param isIri which of the two
     * @param things how many have it
     */
    public record TermCount(String property, String value, boolean isIri, long things) {}

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.toJson(this) + "\n");
    }

    static Statistics read(Path file) throws IOException {
        try {
            return JSON.fromJson(Files.readString(file), Statistics.class);
        } catch (JsonParseException e) {
            throw new StoreException(
                    file.toString(), "is not as it was written (" + e.getMessage() + ")", "Load the store again");
        }
    }
}
