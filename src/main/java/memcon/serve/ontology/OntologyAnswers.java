package memcon.serve.ontology;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.Sending;
import memcon.serve.http.Validators;
import memcon.validation.OntologyFolder;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** The ontology over HTTP: a page for people, RDF for programs, by the Accept header or by extension. */
public final class OntologyAnswers {

    private static final String PAGE = "text/html";

    private final PublicAddress at;
    private final OntologyFolder folder;
    private final Map<String, OntologyFile> files = new HashMap<>();
    private final Map<String, byte[]> made = new HashMap<>();

    private record Exchange(Validators validators, HttpServletRequest request, HttpServletResponse response) {}

    public OntologyAnswers(PublicAddress at) {
        this.at = at;
        this.folder = OntologyFolder.bundled();
        OntologyFile.in(folder).forEach(file -> files.put("/" + file.name(), file));
    }

    /** Answers if the path is one of the ontology's: {@code /ontology}, {@code /alignments.ttl}. */
    public boolean answer(String path, Validators validators, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Exchange exchange = new Exchange(validators, request, response);
        int dot = path.lastIndexOf('.');
        OntologyFile file = files.get(dot < 0 ? path : path.substring(0, dot));
        if (file == null) {
            return false;
        }
        if (dot < 0) {
            response.setHeader("Vary", "Accept, Accept-Encoding");
            String type = choose(request.getHeader("Accept"));
            if (type.equals(PAGE)) {
                send("/ontology", PAGE, () -> bytes(OntologySite.served(at, folder)), exchange);
            } else {
                send(file, OntologyFile.syntax(type).orElseThrow(), exchange);
            }
            return true;
        }
        for (OntologyFile.Syntax syntax : OntologyFile.SYNTAXES) {
            if (path.endsWith("." + syntax.extension())) {
                send(file, syntax, exchange);
                return true;
            }
        }
        return false;
    }

    private void send(OntologyFile file, OntologyFile.Syntax syntax, Exchange exchange) throws IOException {
        String name = "/" + file.name() + "." + syntax.extension();
        send(name, syntax.mediaType(), () -> file.in(syntax), exchange);
    }

    private void send(String name, String type, Supplier<byte[]> content, Exchange exchange) throws IOException {
        byte[] body;
        synchronized (made) {
            body = made.computeIfAbsent(name + " " + type, unseen -> content.get());
        }
        Sending.send(body, type, exchange.validators(), exchange.request(), exchange.response());
    }

    /** Turtle without a wish: links from the web of data come from programs, browsers ask for a page. */
    private static String choose(@Nullable String accept) {
        List<String> types = new ArrayList<>();
        OntologyFile.SYNTAXES.forEach(syntax -> types.add(syntax.mediaType()));
        types.add(PAGE);
        if (accept == null || accept.isBlank()) {
            return types.get(0);
        }
        @Nullable
        MediaType match = AcceptList.match(new AcceptList(accept), AcceptList.create(types.toArray(String[]::new)));
        if (match == null) {
            throw new Refusal(
                    406,
                    "No such format",
                    "The ontology comes as " + String.join(", ", types) + ". Accept one of these.");
        }
        return match.getContentTypeStr();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
