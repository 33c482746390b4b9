package memcon.cli;

import static memcon.serve.Visitor.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import memcon.serve.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Three servers behind nginx: one is killed, all get new data, one is stopped, and nobody who asks notices. */
@Timeout(900)
@EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
class FleetTest {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");
    private static final Path LEGATION = Path.of("src/test/resources/store/legation.trig");
    private static final Path HARBOUR = Path.of("src/test/resources/store/harbour.trig");
    private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";

    private static final List<String> QUESTIONS = List.of(
            "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g",
            "SELECT ?s ?label { ?s " + LABEL + " ?label } ORDER BY ?s ?label",
            // Slow enough that a kill meets it.
            "SELECT (COUNT(*) AS ?n) { ?a " + LABEL + " ?one . { SELECT ?other { ?b " + LABEL
                    + " ?other } ORDER BY ?other LIMIT 200 }"
                    + " FILTER(STRBEFORE(STR(?one), \" \") = STRBEFORE(STR(?other), \" \")) }");

    private final List<Replica> replicas = new ArrayList<>();
    private final List<Process> proxies = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void stop() throws InterruptedException {
        replicas.forEach(Replica::close);
        for (Process proxy : proxies) {
            proxy.destroy();
            proxy.waitFor();
        }
    }

    @Test
    void nobody_notices_when_a_server_is_killed_all_get_new_data_and_one_is_stopped() throws Exception {
        assumeTrue(Files.isExecutable(NGINX), "nginx is not installed (Debian: apt install nginx-light)");
        Path store = folder.resolve("archive");
        Run.of("load", "--store", store, LEGATION);
        startReplicas(store);
        Map<String, String> before = agreed(replicas);
        Visitor visitor = startProxy();
        Inquirers inquirers = new Inquirers(visitor, before);
        inquirers.begin();
        inquirers.more(30);
        replicas.get(0).kill();
        inquirers.more(30);

        Run.of("load", "--store", store, LEGATION, HARBOUR);
        Map<String, String> after = answers(store);
        inquirers.mayAnswer(after);
        assertEquals(0, update(store), this::said);
        inquirers.mustAnswerLatest();
        inquirers.more(30);
        replicas.get(0).start();
        replicas.get(1).stop();
        // nginx comes back to the killed one when five seconds are over.
        inquirers.more(30);
        replicas.get(1).start();
        assertEquals(after, agreed(replicas));
        inquirers.more(30);
        inquirers.end();
        assertEquals(List.of(), inquirers.faults(), this::said);
        assertTrue(inquirers.oldOnes() > 50 && inquirers.newOnes() > 50, inquirers.oldOnes() + " old answers");
    }

    @Test
    void a_server_that_cannot_take_the_new_data_keeps_the_old_and_so_do_the_next() throws Exception {
        Path store = folder.resolve("archive");
        Run.of("load", "--store", store, LEGATION);
        startReplicas(store);
        Map<String, String> before = agreed(replicas);
        Run.of("load", "--store", store, LEGATION, HARBOUR);
        Path table = store.resolve("current/Data-0001/GSPO.bpt");
        Files.delete(table);
        Files.createDirectory(table);
        assertEquals(1, update(store, "SECONDS_TO_CHANGE=3"), this::said);
        assertTrue(said().contains("did not take the new data in 3 s and keeps the old"), this::said);
        assertEquals(before, agreed(replicas));
    }

    private void startReplicas(Path store) throws Exception {
        for (int i = 0; i < 3; i++) {
            replicas.add(Replica.in(folder.resolve("replica-" + i)));
        }
        assertEquals(0, update(store), this::said);
        for (Replica replica : replicas) {
            replica.start();
        }
    }

    private int update(Path store, String... settings) throws Exception {
        List<String> command = new ArrayList<>(List.of("env"));
        command.addAll(List.of(settings));
        command.addAll(List.of("fuseki-config/rolling-update", store.toString()));
        replicas.forEach(replica -> command.add(replica.asArgument()));
        return Replica.logged(new ProcessBuilder(command), folder.resolve("update.log"))
                .waitFor();
    }

    private String said() {
        return Stream.of("update.log", "proxy.log")
                .map(folder::resolve)
                .filter(Files::exists)
                .map(Replica::text)
                .reduce("", String::concat);
    }

    /** The answers of all, which must be alike to the letter, validators included. */
    private static Map<String, String> agreed(List<Replica> replicas) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : QUESTIONS) {
            HttpResponse<String> first = replicas.get(0).visitor().ask(question);
            assertEquals(200, first.statusCode(), first.body());
            assertNotEquals("", header(first, "ETag"));
            for (Replica replica : replicas) {
                HttpResponse<String> response = replica.visitor().ask(question);
                assertEquals(first.body(), response.body());
                assertEquals(header(first, "ETag"), header(response, "ETag"));
            }
            answers.put(question, first.body());
        }
        return answers;
    }

    /** What a server of its own says to what is in a store. */
    private Map<String, String> answers(Path store) throws Exception {
        try (Replica alone = Replica.in(store)) {
            alone.start();
            return agreed(List.of(alone));
        }
    }

    /** The configuration of {@code fuseki-config}, with other ports. Whoever is root starts it as nobody. */
    private Visitor startProxy() throws IOException {
        int port = Replica.freePort();
        String configuration = Files.readString(Path.of("fuseki-config/nginx.conf"))
                .replace("listen 3030;", "listen 127.0.0.1:" + port + ";");
        for (int i = 0; i < replicas.size(); i++) {
            String given = "127.0.0.1:" + (3031 + i) + " ";
            assertTrue(configuration.contains(given), given);
            configuration =
                    configuration.replace(given, "127.0.0.1:" + replicas.get(i).port() + " ");
        }
        Path place = Files.createTempDirectory("proxy");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path file = Files.writeString(place.resolve("nginx.conf"), configuration);
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.addAll(List.of(NGINX.toString(), "-p", place.toString(), "-e", "stderr", "-c", file.toString()));
        proxies.add(Replica.logged(new ProcessBuilder(command), folder.resolve("proxy.log")));
        Visitor visitor = new Visitor(URI.create("http://127.0.0.1:" + port + "/"));
        Replica.await(() -> answers(visitor));
        return visitor;
    }

    private static boolean answers(Visitor visitor) {
        try {
            return visitor.ask("ASK {}").statusCode() == 200;
        } catch (java.io.UncheckedIOException notYet) {
            return false;
        }
    }
}
