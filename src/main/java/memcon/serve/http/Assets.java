package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Styles, scripts and drawings of the pages, and the libraries of others in {@code lib/}: all of them files of the program
 * itself, so that a page needs no other host.
 */
public final class Assets {

    /** One folder, and one of each library's, names without a leading dot: nothing here climbs out. */
    private static final Pattern PATH =
            Pattern.compile("/assets/((?:lib/[a-z-]+/)?[A-Za-z0-9][A-Za-z0-9._-]*\\.(css|js|json|svg|txt))");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "svg", "image/svg+xml",
            "txt", "text/plain");

    /** As many as the program has files; names without a file are not kept. */
    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    /** One file as text, and its tag. */
    private record Asset(String body, Validators validators) {}

    /** Sends the file that a path names; false if it names none. */
    public boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = PATH.matcher(path);
        if (!name.matches()) {
            return false;
        }
        Optional<Asset> asset = asset(name.group(1));
        if (asset.isEmpty()) {
            return false;
        }
        if (!asset.get().validators().unchanged(request, response, path)) {
            Sending.send(asset.get().body(), TYPES.get(name.group(2)), response);
        }
        return true;
    }

    private Optional<Asset> asset(String name) throws IOException {
        Asset known = read.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream stream = Assets.class.getResourceAsStream("/serve/assets/" + name)) {
            if (stream == null) {
                return Optional.empty();
            }
            String body = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Asset asset = new Asset(body, new Validators(Validators.digest(body)));
            read.put(name, asset);
            return Optional.of(asset);
        }
    }
}
