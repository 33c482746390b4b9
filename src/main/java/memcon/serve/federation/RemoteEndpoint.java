package memcon.serve.federation;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * An endpoint that queries may ask with SERVICE.
 *
 * @param address its IRI as queries must write it, to the letter
 * @param timeout how long one request to it may take
 * @param calls how many requests one query may send to it
 * @param rows how many rows one answer of it may have
 * @param bytes how long one answer of it may be
 * @param inPrivate whether it may lie at an address that only this machine or its network reaches
 */
public record RemoteEndpoint(URI address, Duration timeout, int calls, long rows, long bytes, boolean inPrivate) {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int CALLS = 100;
    private static final long ROWS = 100_000;
    private static final long BYTES = 16L << 20;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * Reads {@code URL[,timeout=SECONDS][,calls=N][,rows=N][,bytes=N][,private]}.
     *
     * @throws IllegalArgumentException if it is not of this form; the message has the value and what is wrong
     */
    public static RemoteEndpoint of(String text) {
        String[] parts = text.split(",", -1);
        RemoteEndpoint endpoint = new RemoteEndpoint(address(parts[0]), TIMEOUT, CALLS, ROWS, BYTES, false);
        for (int i = 1; i < parts.length; i++) {
            endpoint = endpoint.with(parts[i]);
        }
        return endpoint;
    }

    private RemoteEndpoint with(String setting) {
        if (setting.equals("private")) {
            return new RemoteEndpoint(address, timeout, calls, rows, bytes, true);
        }
        int equals = setting.indexOf('=');
        String name = equals < 0 ? setting : setting.substring(0, equals);
        int number = number(setting, setting.substring(equals + 1));
        return switch (name) {
            case "timeout" -> new RemoteEndpoint(address, Duration.ofSeconds(number), calls, rows, bytes, inPrivate);
            case "calls" -> new RemoteEndpoint(address, timeout, number, rows, bytes, inPrivate);
            case "rows" -> new RemoteEndpoint(address, timeout, calls, number, bytes, inPrivate);
            case "bytes" -> new RemoteEndpoint(address, timeout, calls, rows, number, inPrivate);
            default -> throw noSetting(setting);
        };
    }

    private static int number(String setting, String digits) {
        try {
            int number = Integer.parseInt(digits);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw noSetting(setting);
        }
        throw noSetting(setting);
    }

    private static IllegalArgumentException noSetting(String setting) {
        return new IllegalArgumentException(
                "'" + setting + "' is no setting; there are timeout=SECONDS, calls=N, rows=N, bytes=N and private");
    }

    private static URI address(String text) {
        URI address;
        try {
            address = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw noAddress(text, "is no URL");
        }
        if (address.getScheme() == null || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            throw noAddress(text, "does not begin with http:// or https://");
        }
        if (address.getHost() == null) {
            throw noAddress(text, "names no host");
        }
        if (address.getRawUserInfo() != null) {
            throw noAddress(text, "has a user's name, which would be sent");
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null) {
            throw noAddress(text, "has a part after ? or #");
        }
        return address;
    }

    private static IllegalArgumentException noAddress(String text, String fault) {
        return new IllegalArgumentException("'" + text + "' " + fault + "; write https://archive.example/sparql");
    }
}
