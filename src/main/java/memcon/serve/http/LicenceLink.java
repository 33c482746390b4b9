package memcon.serve.http;

import java.util.Optional;
import java.util.regex.Pattern;

/** The licence of what is sent, as a link in the head of an answer (RFC 8288). */
public final class LicenceLink {

    /** What can stand in a header. */
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&()*+,;=%-]+");

    private LicenceLink() {}

    /** Empty if the IRI cannot stand in a header: then only the description tells it. */
    public static Optional<String> to(String iri) {
        return PLAIN_ADDRESS.matcher(iri).matches() ? Optional.of("<" + iri + ">; rel=\"license\"") : Optional.empty();
    }
}
