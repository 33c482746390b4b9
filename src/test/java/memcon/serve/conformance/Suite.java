package memcon.serve.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** The tests of W3C for SPARQL, read from a folder that holds their manifests. */
record Suite(Path sparql) {

    /** By folder, each in the order of its manifest. */
    Map<String, List<SuiteTest>> tests() {
        Map<String, List<SuiteTest>> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sparql, 3)) {
            files.filter(file -> sparql.relativize(file).getNameCount() == 3)
                    .filter(file -> file.getFileName().toString().matches("manifest.*\\.ttl"))
                    .sorted()
                    .forEach(file -> tests.computeIfAbsent(group(file), group -> new ArrayList<>())
                            .addAll(tests(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tests.values().removeIf(List::isEmpty);
        return tests;
    }

    private String group(Path manifest) {
        return sparql.relativize(manifest.getParent()).toString().replace('\\', '/');
    }

    private List<SuiteTest> tests(Path manifest) {
        Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
        List<SuiteTest> tests = new ArrayList<>();
        Property entries = SuiteTest.property(SuiteTest.MF, "entries");
        for (RDFNode list : model.listObjectsOfProperty(entries).toList()) {
            for (RDFNode entry : list.as(RDFList.class).asJavaList()) {
                test(group(manifest), entry.asResource()).ifPresent(tests::add);
            }
        }
        return tests;
    }

    /** Some manifests name tests that were withdrawn and of which they say nothing else. */
    private static java.util.Optional<SuiteTest> test(String group, Resource entry) {
        return entry.listProperties(RDF.type).toList().stream()
                .map(statement -> statement.getResource().getLocalName())
                .findFirst()
                .map(type -> new SuiteTest(group, entry.getURI().replaceFirst(".*[#/]", ""), type, entry));
    }
}
