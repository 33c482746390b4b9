package memcon.serve.conformance;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import memcon.serve.EndpointSettings;
import memcon.serve.conformance.Asker.Way;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Runs each test of the suite in the way that suits its kind, always over HTTP against a server of ours. */
final class Conductor implements AutoCloseable {

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_FAULT = 500;

    /** The requests of the protocol's tests name this graph, of which the suite has no file. */
    private static final String UNSUPPLIED = "http://kasei.us/2009/09/sparql/data/data0.rdf";

    private final EndpointSettings settings;
    private final Path sparql;
    private final List<CompletableFuture<Void>> closing = new ArrayList<>();
    private List<String> held = List.of();
    private Archive archive;
    private @Nullable Archive protocolGraphs;

    Conductor(Path sparql, EndpointSettings settings) {
        this.sparql = sparql;
        this.settings = settings;
        this.archive = Archive.of(List.of(), settings, Readdressing.NONE);
    }

    Outcome run(SuiteTest test) {
        try {
            return test.group().endsWith("/entailment")
                    ? Outcome.notApplicable(
                            "the endpoint infers nothing; it serves what was inferred when data were made")
                    : runByType(test);
        } catch (RuntimeException e) {
            return Outcome.failed(e.toString());
        }
    }

    private Outcome runByType(SuiteTest test) {
        return switch (test.type()) {
            case "QueryEvaluationTest", "CSVResultFormatTest" -> evaluate(test);
            case "PositiveSyntaxTest", "PositiveSyntaxTest11" -> parse(test, true);
            case "NegativeSyntaxTest", "NegativeSyntaxTest11" -> parse(test, false);
            case "ProtocolTest" -> protocol(test);
            case "ServiceDescriptionTest" ->
                new DescriptionTrial(test, holding(List.of()).asker()).run();
            case "GraphStoreProtocolTest" -> refuseGraphStore();
            case "UpdateEvaluationTest",
                    "PositiveUpdateSyntaxTest",
                    "PositiveUpdateSyntaxTest11",
                    "NegativeUpdateSyntaxTest",
                    "NegativeUpdateSyntaxTest11" -> refuseUpdate(test);
            default -> Outcome.failed("a kind of test that the runner does not know: " + test.type());
        };
    }

    private Outcome evaluate(SuiteTest test) {
        if (test.group().endsWith("/service")) {
            return askElsewhere(test);
        }
        TreeSet<String> files = new TreeSet<>(test.data());
        files.addAll(test.namedGraphs());
        return new QueryTrial(test, holding(List.copyOf(files)), Readdressing.NONE).run();
    }

    private Outcome askElsewhere(SuiteTest test) {
        ServiceTrial trial = new ServiceTrial(test, settings);
        try {
            return trial.run();
        } finally {
            closing.addAll(trial.closeLater());
        }
    }

    /** What is refused for another reason than its syntax was parsed. */
    private Outcome parse(SuiteTest test, boolean isRight) {
        HttpResponse<byte[]> answer = holding(List.of())
                .asker()
                .ask(Way.DIRECT, SuiteTest.read(test.text()), "", "application/sparql-results+json, text/turtle");
        boolean isParsed = answer.statusCode() != BAD_REQUEST;
        return Outcome.of(
                answer.statusCode() < SERVER_FAULT && isParsed == isRight,
                (isRight ? "refused: " : "taken for SPARQL: ") + answer.statusCode() + " " + Asker.text(answer));
    }

    private Outcome protocol(SuiteTest test) {
        Archive graphs = protocolGraphs == null ? protocolGraphs(test) : protocolGraphs;
        protocolGraphs = graphs;
        ProtocolTrial trial = new ProtocolTrial(test, graphs.asker());
        return test.name().startsWith("update_") ? trial.runUpdate() : trial.run();
    }

    /** The graphs of all tests in the manifest; each test's requests choose some of them. */
    private Archive protocolGraphs(SuiteTest test) {
        Map<String, String> graphs = new HashMap<>();
        Property data = SuiteTest.property(SuiteTest.UT, "graphData");
        test.entry()
                .getModel()
                .listObjectsOfProperty(data)
                .forEach(graph -> graphs.put(
                        graph.asResource().getRequiredProperty(RDFS.label).getString(),
                        graph.asResource()
                                .getRequiredProperty(SuiteTest.property(SuiteTest.UT, "graph"))
                                .getResource()
                                .getURI()));
        graphs.put(
                UNSUPPLIED,
                sparql.resolve(test.group()).resolve("manifest.ttl").toUri().toString());
        return Archive.named(graphs, settings, Readdressing.NONE);
    }

    private Outcome refuseUpdate(SuiteTest test) {
        HttpResponse<byte[]> answer = holding(List.of()).asker().update(SuiteTest.read(test.text()));
        return answer.statusCode() / 100 == 4
                ? Outcome.notApplicable("an update; it is refused")
                : Outcome.failed("an update is answered with " + answer.statusCode());
    }

    private Outcome refuseGraphStore() {
        return Outcome.notApplicable("there is no graph store to write to");
    }

    /** The server stays until a test asks for other files. */
    private Archive holding(List<String> files) {
        if (!files.equals(held)) {
            closing.add(archive.closeLater());
            archive = Archive.of(files, settings, Readdressing.NONE);
            held = files;
        }
        return archive;
    }

    @Override
    public void close() {
        closing.add(archive.closeLater());
        if (protocolGraphs != null) {
            closing.add(protocolGraphs.closeLater());
        }
        closing.forEach(CompletableFuture::join);
    }
}
