package memcon.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.serve.browse.BrowseAnswers;
import memcon.serve.dataset.DatasetAnswers;
import memcon.serve.explore.ExploreAnswers;
import memcon.serve.export.ExportAnswers;
import memcon.serve.holdings.Documents;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.Assets;
import memcon.serve.http.Page;
import memcon.serve.http.ProblemDocument;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.Sending;
import memcon.serve.http.UnexpectedFault;
import memcon.serve.http.Validators;
import memcon.serve.linkeddata.LinkedDataAnswers;
import memcon.serve.ontology.OntologyAnswers;
import memcon.serve.reading.CitationAnswers;
import memcon.serve.search.SearchAnswers;

/**
 * Everything beside {@code /sparql}: the landing page, the files that pages need, the texts of documents, the ontology, what is told of the
 * whole and of each thing, and 404 for the rest.
 */
@SuppressWarnings("serial") // a servlet that is never serialised
final class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern TEXT = Pattern.compile("/document/([^/]+)/text");

    private final transient Assets assets = new Assets();
    private final transient ServedHoldings holdings;
    private final transient DatasetAnswers dataset;
    private final transient ExportAnswers exports;
    private final transient SearchAnswers searches;
    private final transient ExploreAnswers explorer;
    private final transient OntologyAnswers ontology;
    private final transient BrowseAnswers browsing;
    private final transient LinkedDataAnswers things;
    private final transient CitationAnswers citations;

    PagesServlet(
            ServedHoldings holdings,
            DatasetAnswers dataset,
            ExportAnswers exports,
            SearchAnswers searches,
            ExploreAnswers explorer,
            String base,
            PublicAddress at) {
        this.holdings = holdings;
        this.dataset = dataset;
        this.exports = exports;
        this.searches = searches;
        this.explorer = explorer;
        this.browsing = new BrowseAnswers(base, at);
        this.things = new LinkedDataAnswers(base, at);
        this.citations = new CitationAnswers(base, at);
        this.ontology = new OntologyAnswers(at);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if (assets.answer(path, request, response)
                || exports.answer(path, request, response)
                || searches.answer(path, request, response)
                || explorer.answer(path, request, response)) {
            return;
        }
        try (ServedHoldings.Loan loan = holdings.borrow()) {
            Documents documents = loan.documents();
            Validators validators = loan.validators();
            Matcher text = TEXT.matcher(path);
            if (path.equals("/")) {
                land(loan, request, response);
            } else if (text.matches()) {
                if (!validators.unchanged(request, response, path)) {
                    Sending.send(
                            documents.text(text.group(1)).orElseThrow(PagesServlet::notFound), "text/plain", response);
                }
            } else if (!citations.answer(loan, request, response)
                    && !ontology.answer(path, validators, request, response)
                    && !dataset.answer(path, loan, request, response)
                    && !browsing.answer(path, loan, request, response)
                    && !things.answer(loan, request, response)
                    && !things.answerOtherwise(loan, request, response)) {
                throw notFound();
            }
        } catch (Refusal e) {
            ProblemDocument.send(e, request, response);
        } catch (RuntimeException | OutOfMemoryError e) {
            ProblemDocument.send(UnexpectedFault.refusal(e), request, response);
        }
    }

    private void land(ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader("Link", dataset.links(loan, request));
        if (!dataset.answerAsData(loan, request, response)) {
            String body =
                    LandingPage.body(PublicAddress.of(request), loan.documents().all());
            Page.send(request, response, LandingPage.TITLE, body);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        ProblemDocument.send(
                new Refusal(405, "Nothing to send here", "Only /sparql takes POST. Read this page with GET."),
                request,
                response);
    }

    private static Refusal notFound() {
        return new Refusal(404, "Not found", "There is no such page. The page / lists what there is.");
    }
}
