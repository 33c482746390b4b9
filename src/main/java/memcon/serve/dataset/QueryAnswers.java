package memcon.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import memcon.serve.http.AnswerSyntax;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Sending;
import memcon.serve.http.Validators;
import memcon.serve.sparql.ExampleQueries;
import memcon.serve.sparql.ExampleQueries.Example;

/**
 * The questions over HTTP: {@code /queries} all of them, {@code /queries/NAME} one, each as a page and as data, and {@code
 * /queries/NAME.rq} the query itself.
 */
final class QueryAnswers {

    private static final String ALL = "/queries";
    private static final String QUERY = ".rq";

    private QueryAnswers() {}

    static boolean answer(
            String path, String base, Validators validators, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!path.equals(ALL) && !path.startsWith(ALL + "/") && !path.startsWith(ALL + ".")) {
            return false;
        }
        if (path.endsWith(QUERY)) {
            Example example = named(path.substring(0, path.length() - QUERY.length()));
            byte[] text = example.text().getBytes(StandardCharsets.UTF_8);
            Sending.send(text, "application/sparql-query", validators, request, response);
            return true;
        }
        int dot = path.lastIndexOf('.');
        Optional<AnswerSyntax> ofPath = dot < 0 ? Optional.empty() : AnswerSyntax.ofExtension(path.substring(dot + 1));
        if (ofPath.isEmpty()) {
            response.setHeader("Vary", "Accept, Accept-Encoding");
        }
        AnswerSyntax syntax = ofPath.orElseGet(() -> AnswerSyntax.chooseForGraph(request.getHeader("Accept")));
        String plain = ofPath.isPresent() ? path.substring(0, dot) : path;
        List<Example> examples = plain.equals(ALL) ? ExampleQueries.all() : List.of(named(plain));
        byte[] body = syntax.isPage()
                ? page(plain, examples, request)
                : DescriptionGraph.write(new QueryGraph(base, Optional.of(Addresses.of(request))).of(examples), syntax);
        Sending.send(body, syntax.mediaType(), validators, request, response);
        return true;
    }

    private static Example named(String path) {
        return ExampleQueries.all().stream()
                .filter(example -> path.equals(ALL + "/" + example.name()))
                .findFirst()
                .orElseThrow(DatasetAnswers::notFound);
    }

    private static byte[] page(String path, List<Example> examples, HttpServletRequest request) {
        PublicAddress at = PublicAddress.of(request);
        boolean all = path.equals(ALL);
        String content = all ? QueryPages.list(at) : QueryPages.one(at, examples.get(0));
        String title = all ? "Questions" : examples.get(0).summary();
        return (Page.head(at, title, "") + content + Page.FOOT).getBytes(StandardCharsets.UTF_8);
    }
}
