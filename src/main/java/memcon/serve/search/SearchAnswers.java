package memcon.serve.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Sending;
import memcon.serve.http.ThingAddresses;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.sparql.CollectedRows;
import memcon.serve.sparql.CollectedRows.Row;
import memcon.serve.sparql.SparqlService;
import org.apache.jena.graph.Node;

/** Searches over HTTP. Their queries are run by the SPARQL service, behind all its defences. */
public final class SearchAnswers {

    private static final String PATH = "/search";

    private final SparqlService service;
    private final String base;

    /**
     * Searches what the service serves.
     *
     * @param base what the IRIs of the data's things begin with
     */
    public SearchAnswers(SparqlService service, String base) {
        this.service = service;
        this.base = base;
    }

    /** Answers a search, and says whether it was one. */
    public boolean answer(String path, HttpServletRequest request, HttpServletResponse response) {
        if (!path.equals(PATH)) {
            return false;
        }
        service.guarded(request, response, loan -> {
            Wish wish = Wish.of(request);
            PublicAddress at = PublicAddress.of(request);
            Found found = find(wish, loan, request);
            String html = loan.dataset().calculateRead(() -> {
                Lookup data = new Lookup(loan.dataset(), base);
                Markup markup = new Markup(at, new ThingAddresses(base, at), data);
                return new SearchPage(wish, found, loan.isSearchable(), data, markup).html();
            });
            Sending.send(html.getBytes(StandardCharsets.UTF_8), "text/html", loan.validators(), request, response);
        });
        return true;
    }

    private Found find(Wish wish, ServedHoldings.Loan loan, HttpServletRequest request) throws IOException {
        boolean hasWords = !SearchQuery.search(wish.words()).isEmpty();
        if (!hasWords && wish.chosen().isEmpty() || hasWords && !loan.isSearchable()) {
            return Found.NOTHING;
        }
        if (!hasWords) {
            List<Hit> statements = Hit.of(rows(SearchQuery.STATEMENTS_WITHOUT_WORDS.text(wish), loan, request));
            return new Found(List.of(), List.of(), statements, List.of(), List.of());
        }
        List<Hit> statements = Hit.of(rows(SearchQuery.STATEMENTS.text(wish), loan, request));
        List<Node> passages =
                Found.shown(statements, wish.page()).stream().map(Hit::passage).toList();
        List<Row> marked = rows(SearchQuery.MARKED.text(wish, passages), loan, request);
        if (!wish.chosen().isEmpty()) {
            return new Found(List.of(), List.of(), statements, marked, List.of());
        }
        return new Found(
                rows(SearchQuery.NAMES.text(wish), loan, request),
                rows(SearchQuery.CLAIMS.text(wish), loan, request),
                statements,
                marked,
                rows(SearchQuery.TEXTS.text(wish), loan, request));
    }

    private List<Row> rows(String query, ServedHoldings.Loan loan, HttpServletRequest request) throws IOException {
        CollectedRows rows = new CollectedRows();
        service.run(service.parse(query), loan, request, out -> rows, (count, nothing) -> {});
        return rows.all();
    }
}
