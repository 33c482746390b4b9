package memcon.serve.conformance;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** Sends the requests that a manifest describes in W3C's vocabulary for HTTP, and looks at status, format and truth. */
record ProtocolTrial(SuiteTest test, Asker asker) {

    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String PATH = "/sparql/";

    /** Our endpoint takes no update: it does right when it refuses the first request, which is one. */
    Outcome runUpdate() {
        HttpResponse<byte[]> answer = send(requests().get(0));
        return answer.statusCode() / 100 == 4
                ? Outcome.notApplicable("an update; it is refused")
                : Outcome.failed("an update is answered with " + answer.statusCode());
    }

    Outcome run() {
        for (Resource request : requests()) {
            Outcome outcome = judge(send(request), resource(request, HT, "resp"));
            if (outcome.kind() != Outcome.Kind.PASSED) {
                return outcome;
            }
        }
        return Outcome.PASSED;
    }

    private List<Resource> requests() {
        return list(test.action(), "requests");
    }

    private HttpResponse<byte[]> send(Resource request) {
        String path = string(request, HT, "absolutePath");
        if (!path.startsWith(PATH)) {
            throw new IllegalArgumentException(test.id() + ": path " + path);
        }
        List<String> headers = new ArrayList<>();
        for (Resource header : list(request, "headers")) {
            headers.add(string(header, HT, "fieldName"));
            headers.add(string(header, HT, "fieldValue"));
        }
        return asker.send(
                string(request, HT, "methodName"),
                path.substring(PATH.length()),
                headers.toArray(String[]::new),
                body(request));
    }

    private static BodyPublisher body(Resource request) {
        if (!request.hasProperty(SuiteTest.property(HT, "body"))) {
            return BodyPublishers.noBody();
        }
        Resource body = resource(request, HT, "body");
        Charset charset = Charset.forName(string(body, CNT, "characterEncoding"));
        return BodyPublishers.ofByteArray(string(body, CNT, "chars").getBytes(charset));
    }

    private static Outcome judge(HttpResponse<byte[]> answer, Resource expected) {
        String status = "StatusCode" + answer.statusCode() / 100 + "xx";
        Set<String> statuses =
                expected.listProperties(SuiteTest.property(SuiteTest.MF, "expectedStatus")).toList().stream()
                        .map(statement -> statement.getResource().getLocalName())
                        .collect(Collectors.toSet());
        if (!statuses.contains(status)) {
            return Outcome.failed("expected " + statuses + ", not " + answer.statusCode() + " " + Asker.text(answer));
        }
        var truth = expected.getProperty(SuiteTest.property(SuiteTest.MF, "expectedBoolean"));
        if (truth != null && !Asker.text(answer).contains(": " + truth.getBoolean())) {
            return Outcome.failed("expected " + truth.getBoolean() + ", not " + Asker.text(answer));
        }
        var format = expected.getProperty(SuiteTest.property(SuiteTest.MF, "expectedFormat"));
        return Outcome.of(
                format == null || isOf(format.getString(), Asker.type(answer)),
                "expected " + format + ", not " + Asker.type(answer));
    }

    private static boolean isOf(String format, String mediaType) {
        Lang syntax = RDFLanguages.contentTypeToLang(mediaType);
        return switch (format) {
            case "RDF" -> syntax != null && RDFLanguages.isTriples(syntax);
            case "tabular" ->
                mediaType.matches("application/sparql-results\\+(json|xml)|text/(csv|tab-separated-values)");
            case "boolean" -> mediaType.matches("application/sparql-results\\+(json|xml)");
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static List<Resource> list(Resource of, String property) {
        var list = of.getProperty(SuiteTest.property(HT, property));
        return list == null
                ? List.of()
                : list.getObject()
                        .as(RDFList.class)
                        .mapWith(node -> node.asResource())
                        .toList();
    }

    private static Resource resource(Resource of, String namespace, String property) {
        return of.getRequiredProperty(SuiteTest.property(namespace, property)).getResource();
    }

    private static String string(Resource of, String namespace, String property) {
        return of.getRequiredProperty(SuiteTest.property(namespace, property)).getString();
    }
}
