package memcon.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.AnswerSyntax;
import memcon.serve.http.LicenceLink;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.QueryForm;
import memcon.serve.http.Refusal;
import memcon.serve.http.Sending;
import memcon.serve.http.SparqlRequest;
import memcon.serve.sparql.Abilities;
import memcon.serve.sparql.Limits;
import memcon.serve.sparql.QuestionList;
import memcon.serve.sparql.SelfDescription;

/**
 * What is served, over HTTP.
 *
 * <ul>
 *   <li>{@code /dataset}, with extensions {@code .ttl .jsonld .rdf .nt .html}; the same at {@code /.well-known/void},
 *       {@code /void} and {@code /dcat}
 *   <li>{@code /queries}: what it can be asked
 *   <li>{@code /dumps}: all of it as files
 *   <li>{@code /terms.json}: the words for queries, for editors that complete them
 *   <li>{@code /robots.txt}
 * </ul>
 */
public final class DatasetAnswers implements SelfDescription {

    private static final String DOCUMENT = "/dataset";

    private static final Set<String> ALIASES = Set.of("/.well-known/void", "/void", "/dcat");

    /** Where to begin; all of them, queries and dumps tell. */
    private static final int MOST_MEMORANDA = 100;

    private final String base;
    private final List<DeclaredLimit> limits;
    private final boolean federated;

    /**
     * Of one endpoint.
     *
     * @param base the IRI under which the data name their things
     * @param federated whether SERVICE is answered, for some endpoints at least
     */
    public DatasetAnswers(String base, Limits limits, boolean federated) {
        this.base = base;
        this.limits = DeclaredLimit.of(limits);
        this.federated = federated;
    }

    /** Answers if the path is one of those above. */
    public boolean answer(
            String path, ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (path.equals(DOCUMENT) || ALIASES.contains(path)) {
            response.setHeader("Vary", "Accept, Accept-Encoding");
            describe(AnswerSyntax.chooseForGraph(request.getHeader("Accept")), loan, request, response);
            return true;
        }
        if (path.startsWith(DOCUMENT + ".")) {
            AnswerSyntax syntax = AnswerSyntax.ofExtension(path.substring(DOCUMENT.length() + 1))
                    .orElseThrow(DatasetAnswers::notFound);
            describe(syntax, loan, request, response);
            return true;
        }
        if (path.equals(TermList.PATH)) {
            String terms = TermList.of(base, loan.statistics(), PublicAddress.of(request));
            Sending.send(
                    terms.getBytes(StandardCharsets.UTF_8), "application/json", loan.validators(), request, response);
            return true;
        }
        if (path.equals("/robots.txt")) {
            Sending.send(robots(request), "text/plain", response);
            return true;
        }
        if (DumpAnswers.isHere(path)) {
            answerDumps(path, loan, request, response);
            return true;
        }
        return QueryAnswers.answer(path, base, loan.validators(), request, response);
    }

    private void answerDumps(
            String path, ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!DumpAnswers.isList(path)) {
            DumpAnswers.sendFile(path, loan.dumps(), request, response);
            return;
        }
        response.setHeader("Vary", "Accept, Accept-Encoding");
        AnswerSyntax syntax = AnswerSyntax.chooseForGraph(request.getHeader("Accept"));
        if (syntax.isPage()) {
            PublicAddress at = PublicAddress.of(request);
            Page.send(request, response, "All as files", DumpAnswers.page(facts(loan, request), at));
        } else {
            describe(syntax, loan, request, response);
        }
    }

    /** At an address that has a page of its own: only for who would rather have data. */
    public boolean answerAsData(ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        AnswerSyntax syntax = AnswerSyntax.chooseForPageOrGraph(request.getHeader("Accept"));
        if (syntax.isPage()) {
            return false;
        }
        describe(syntax, loan, request, response);
        return true;
    }

    /** Where a visitor finds what this is, on what terms, and what it can be asked: for the header Link. */
    public String links(ServedHoldings.Loan loan, HttpServletRequest request) {
        Addresses at = Addresses.of(request);
        String licence = CollectionRecord.in(loan.dataset(), base)
                .licence()
                .flatMap(LicenceLink::to)
                .map(link -> ", " + link)
                .orElse("");
        return "<" + at.root() + ".well-known/void>; rel=\"describedby\", <" + at.document()
                + ">; rel=\"service-doc\", <"
                + at.sparql() + ">; rel=\"service-desc\", <" + at.queries() + ">; rel=\"help\", <" + at.dumps()
                + ">; rel=\"enclosure\"" + licence;
    }

    @Override
    public void send(ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader("Link", links(loan, request));
        AnswerSyntax syntax = AnswerSyntax.chooseForGraph(request.getHeader("Accept"));
        if (syntax.isPage()) {
            PublicAddress at = PublicAddress.of(request);
            String form =
                    QueryForm.of(at, new SparqlRequest(QuestionList.first().text(), List.of(), List.of(), ""));
            String content =
                    "<p>Choose a question, change it, ask. What is claimed in a conversation is not stated as a fact"
                            + " here: every answer is to what somebody is reported to have said.</p>\n"
                            + QuestionList.beside(form, at) + "<h2>Limits</h2>\n"
                            + DatasetPage.limits(limits) + "<p>Formats: "
                            + Page.escape(String.join(", ", AnswerSyntax.allMediaTypes())) + ".</p>\n<p><a href=\""
                            + at.link(DOCUMENT) + "\">What is here, and on what terms</a></p>\n";
            Page.send(request, response, "Ask in SPARQL", QueryForm.head(at), content);
        } else {
            describe(syntax, loan, request, response);
        }
    }

    private void describe(
            AnswerSyntax syntax, ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Facts facts = facts(loan, request);
        response.setHeader("Link", links(loan, request));
        byte[] body;
        if (syntax.isPage()) {
            PublicAddress at = PublicAddress.of(request);
            DatasetPage page = new DatasetPage(facts, at);
            body = (Page.head(at, page.title(), EmbeddedRecord.of(facts)) + page.content() + Page.FOOT)
                    .getBytes(StandardCharsets.UTF_8);
        } else {
            body = DescriptionGraph.write(DescriptionGraph.of(facts), syntax);
        }
        Sending.send(body, syntax.mediaType(), loan.validators(), request, response);
    }

    private Facts facts(ServedHoldings.Loan loan, HttpServletRequest request) {
        return new Facts(
                Addresses.of(request),
                base,
                loan.contentHash(),
                CollectionRecord.in(loan.dataset(), base),
                loan.statistics(),
                loan.documents().all().stream()
                        .limit(MOST_MEMORANDA)
                        .map(document -> base + "document/" + document.id())
                        .toList(),
                loan.dumps(),
                limits,
                Abilities.of(federated, loan.isSearchable()));
    }

    /** Who wants all should take it in one piece. */
    private static String robots(HttpServletRequest request) {
        PublicAddress at = PublicAddress.of(request);
        return "# All of it in one piece: " + Addresses.of(request).dumps() + "\nUser-agent: *\nDisallow: "
                + at.link("/sparql") + "\nAllow: /\n";
    }

    static Refusal notFound() {
        return new Refusal(404, "Not found", "There is no such page. The page / lists what there is.");
    }
}
