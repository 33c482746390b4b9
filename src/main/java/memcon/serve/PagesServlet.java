package memcon.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything beside {@code /sparql}: the landing page, the texts of documents, and 404 for the rest. */
@SuppressWarnings("serial") // a servlet that is never serialised
final class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern TEXT = Pattern.compile("/document/([^/]+)/text");

    private final transient Documents documents;
    private final transient Validators validators;

    PagesServlet(Documents documents, Validators validators) {
        this.documents = documents;
        this.validators = validators;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        try {
            Matcher text = TEXT.matcher(path);
            if (path.equals("/")) {
                Page.send(response, "memcon", LandingPage.body(documents.all()));
            } else if (text.matches()) {
                if (!validators.unchanged(request, response, path)) {
                    send(documents.text(text.group(1)), response);
                }
            } else {
                throw notFound();
            }
        } catch (Refusal e) {
            response.setHeader("ETag", null);
            ProblemDocument.send(e, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        ProblemDocument.send(
                new Refusal(405, "Nothing to send here", "Only /sparql takes POST. Read this page with GET."),
                response);
    }

    private static void send(Optional<String> text, HttpServletResponse response) throws IOException {
        byte[] body = text.orElseThrow(PagesServlet::notFound).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Refusal notFound() {
        return new Refusal(404, "Not found", "There is no such page. The page / lists what there is.");
    }
}
