package memcon.serve.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;

/**
 * A test as its manifest describes it.
 *
 * @param group the folder that it is in, from {@code sparql} on: {@code sparql11/bind}
 * @param name the last part of its IRI
 * @param type its class, without namespace
 * @param entry its description
 */
record SuiteTest(String group, String name, String type, Resource entry) {

    static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

    String id() {
        return group + "#" + name;
    }

    Resource action() {
        return entry.getRequiredProperty(property(MF, "action")).getResource();
    }

    /** The IRI of the file with the query or update, which is also the base of what it says. */
    String text() {
        Resource action = action();
        for (Property property : List.of(property(QT, "query"), property(UT, "request"))) {
            if (action.hasProperty(property)) {
                return action.getRequiredProperty(property).getResource().getURI();
            }
        }
        return action.getURI();
    }

    @Nullable
    String result() {
        Property result = property(MF, "result");
        return entry.hasProperty(result)
                ? entry.getRequiredProperty(result).getResource().getURI()
                : null;
    }

    List<String> data() {
        return files(property(QT, "data"));
    }

    List<String> namedGraphs() {
        return files(property(QT, "graphData"));
    }

    /** The files that each other endpoint holds, by its IRI, the last one first. */
    SortedMap<String, List<String>> services() {
        SortedMap<String, List<String>> services = new TreeMap<>(Comparator.reverseOrder());
        action().listProperties(property(QT, "serviceData")).forEach(statement -> {
            Resource service = statement.getResource();
            String endpoint = service.getRequiredProperty(property(QT, "endpoint"))
                    .getResource()
                    .getURI();
            services.put(endpoint, files(service, property(QT, "data")));
        });
        return services;
    }

    private List<String> files(Property property) {
        return files(action(), property);
    }

    private static List<String> files(Resource holder, Property property) {
        return holder.listProperties(property)
                .mapWith(statement -> statement.getObject())
                .filterKeep(RDFNode::isURIResource)
                .mapWith(node -> node.asResource().getURI())
                .toList();
    }

    static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }

    static String read(String fileIri) {
        return new String(bytes(fileIri), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String fileIri) {
        try {
            return Files.readAllBytes(Path.of(URI.create(fileIri)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
