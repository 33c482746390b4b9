package memcon.serve.explore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.Sending;
import memcon.serve.http.ThingAddresses;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.sparql.CollectedRows;
import memcon.serve.sparql.SparqlService;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The explorer over HTTP: {@code /explore} with ways to begin, {@code /explore?name=…} with the things of a name, {@code
 * /explore?thing=IRI} with what one thing is related to. Queries are run by the SPARQL service, behind all its defences.
 */
public final class ExploreAnswers {

    private static final String PATH = "/explore";

    private final SparqlService service;
    private final String base;

    /** @param base the IRI under which the data names its things */
    public ExploreAnswers(SparqlService service, String base) {
        this.service = service;
        this.base = base;
    }

    /** Answers what is about exploring, and says whether it was. */
    public boolean answer(String path, HttpServletRequest request, HttpServletResponse response) {
        if (!path.equals(PATH)) {
            return false;
        }
        service.guarded(request, response, loan -> send(Wish.of(request), loan, request, response));
        return true;
    }

    private void send(Wish wish, ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PublicAddress at = PublicAddress.of(request);
        String page = wish.thing().isEmpty()
                ? whole(at, "Explore the graph", beginnings(wish, loan, request))
                : thing(wish, loan, request);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Sending.send(bytes, "text/html", loan.validators(), request, response);
    }

    private static String whole(PublicAddress at, String title, String content) {
        String head = Page.style(at, "network.css") + Page.style(at, "explore.css") + Page.script(at, "explore.js");
        return Page.head(at, title, head) + content + Page.FOOT;
    }

    private String beginnings(Wish wish, ServedHoldings.Loan loan, HttpServletRequest request) throws IOException {
        Beginnings beginnings =
                new Beginnings(PublicAddress.of(request), loan, base, query -> rows(query, loan, request));
        return wish.name().isEmpty() ? beginnings.suggestions() : beginnings.called(wish.name());
    }

    private String thing(Wish wish, ServedHoldings.Loan loan, HttpServletRequest request) throws IOException {
        DatasetGraph dataset = loan.dataset();
        boolean isKnown =
                dataset.calculateRead(() -> new Lookup(dataset, base).knows(NodeFactory.createURI(wish.thing())));
        if (!isKnown) {
            throw new Refusal(
                    404,
                    "Nothing is known of it",
                    "thing: nothing is stated of <" + wish.thing() + ">. Look for it by its name at /explore.");
        }
        Neighbours neighbours = Neighbours.of(rows(Neighbours.query(wish), loan, request));
        PublicAddress at = PublicAddress.of(request);
        return dataset.calculateRead(() -> {
            Lookup data = new Lookup(dataset, base);
            Markup markup = new Markup(at, new ThingAddresses(base, at), data);
            ThingExplored explored = new ThingExplored(wish, neighbours, data, markup, base);
            return whole(at, explored.title(), explored.html());
        });
    }

    private List<CollectedRows.Row> rows(String query, ServedHoldings.Loan loan, HttpServletRequest request)
            throws IOException {
        CollectedRows rows = new CollectedRows();
        service.run(service.parse(query), loan, request, out -> rows, (count, answer) -> {});
        return rows.all();
    }
}
