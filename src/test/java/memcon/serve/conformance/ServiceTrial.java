package memcon.serve.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.serve.EndpointSettings;
import memcon.serve.federation.RemoteEndpoint;

/**
 * Asks a query that asks other endpoints. Each that the manifest describes is a server of ours with its data; each that
 * the query names besides, which is not to exist, is an address where nobody listens. All are allowed by their addresses.
 */
final class ServiceTrial {

    private static final Pattern SERVICE =
            Pattern.compile("\\bSERVICE\\s+(?:SILENT\\s+)?<([^>]+)>", Pattern.CASE_INSENSITIVE);
    private static final String NOBODY = "http://127.0.0.1:9/";

    private final SuiteTest test;
    private final EndpointSettings settings;
    private final Map<String, String> addresses = new TreeMap<>();
    private final List<Archive> archives = new ArrayList<>();

    ServiceTrial(SuiteTest test, EndpointSettings settings) {
        this.test = test;
        this.settings = settings;
    }

    Outcome run() {
        Map<String, List<String>> others = test.services();
        Matcher service = SERVICE.matcher(SuiteTest.read(test.text()));
        while (service.find()) {
            if (!others.containsKey(service.group(1))) {
                addresses.put(service.group(1), NOBODY + addresses.size());
            }
        }
        // A server has to know whom it may ask before it starts, so each may ask those before it: here the later by
        // name.
        others.forEach((endpoint, held) ->
                addresses.put(endpoint, open(held).asker().sparql().toString()));
        TreeSet<String> files = new TreeSet<>(test.data());
        files.addAll(test.namedGraphs());
        return new QueryTrial(test, open(List.copyOf(files)), readdressing()).run();
    }

    private Archive open(List<String> files) {
        List<RemoteEndpoint> allowed = addresses.values().stream()
                .map(address -> RemoteEndpoint.of(address + ",private"))
                .toList();
        Archive archive = Archive.of(files, settings.withServices(allowed), readdressing());
        archives.add(archive);
        return archive;
    }

    private Readdressing readdressing() {
        return new Readdressing(Map.copyOf(addresses));
    }

    List<CompletableFuture<Void>> closeLater() {
        return archives.stream().map(Archive::closeLater).toList();
    }
}
