package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where visitors find the server. Every link to a page of ours is made here, so that all of them are right as well when a
 * proxy shows the server under another host and below another path.
 *
 * @param host scheme and authority ({@code https://archive.example}); empty if only the request tells
 * @param prefix what stands before the path of each page: nothing, or {@code /memcon}
 */
public record PublicAddress(String host, String prefix) {

    /** At the root of whatever host a visitor names. */
    public static final PublicAddress ROOT = new PublicAddress("", "");

    /** What needs no escape on a page. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~%-]+)*/?");

    private static final String ATTRIBUTE = PublicAddress.class.getName();

    /**
     * The address that a proxy gives the landing page.
     *
     * @throws IllegalArgumentException if it is no such address; the message says what to do
     */
    public static PublicAddress of(String url) {
        try {
            URI address = new URI(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && PATH.matcher(address.getRawPath()).matches()
                    && address.normalize().equals(address)) {
                return new PublicAddress(
                        scheme + "://" + address.getRawAuthority(),
                        address.getRawPath().replaceFirst("/$", ""));
            }
        } catch (URISyntaxException notAnAddress) {
            // Told below, with all else that is wrong.
        }
        throw new IllegalArgumentException(
                "\"" + url + "\" is not the address of a page. Give one such as https://archive.example/memcon/");
    }

    /** That of the server which answers a request. */
    public static PublicAddress of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof PublicAddress address ? address : ROOT;
    }

    void note(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /**
     * A link as pages have it.
     *
     * @param path from the landing page on: {@code /sparql}
     */
    public String link(String path) {
        return prefix + path;
    }

    /** The path from the landing page on of what lies below it; empty for all else, and while the host is not known. */
    public Optional<String> path(String iri) {
        return !host.isEmpty() && iri.startsWith(host + prefix + "/")
                ? Optional.of(iri.substring(host.length() + prefix.length()))
                : Optional.empty();
    }

    /** A whole address, as RDF and some headers need it. */
    public String whole(String path, HttpServletRequest request) {
        if (!host.isEmpty()) {
            return host + prefix + path;
        }
        String asked = request.getRequestURL().toString();
        int afterScheme = asked.indexOf("://") + "://".length();
        int end = asked.indexOf('/', afterScheme);
        return (end < 0 ? asked : asked.substring(0, end)) + prefix + path;
    }
}
