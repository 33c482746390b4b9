package memcon.serve.browse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import memcon.serve.catalogue.Catalogues;
import memcon.serve.catalogue.Choice;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.chronology.TimelinePage;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Sending;
import memcon.serve.http.ThingAddresses;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.places.MapPage;
import org.apache.jena.query.ReadWrite;

/**
 * The pages on which somebody finds what he does not know the name of: {@code /browse}, the lists of each kind, {@code
 * /compare}, {@code /timeline} and {@code /map}.
 */
public final class BrowseAnswers {

    private final String base;
    private final PublicAddress at;
    private final ThingAddresses addresses;
    private final Catalogues catalogues = new Catalogues();

    /** What a page is called, which script it has if any, and how its content is made. */
    private record Kind(String title, String script, Function<Inquiry, String> body) {}

    private static final Map<String, Kind> PAGES = Map.of(
            "/browse", new Kind(BrowsePage.TITLE, "", inquiry -> new BrowsePage(inquiry).body()),
            "/people",
                    new Kind(
                            ListPage.PEOPLE,
                            "",
                            inquiry -> ListPage.people(inquiry).body()),
            "/events",
                    new Kind(
                            ListPage.EVENTS,
                            "",
                            inquiry -> ListPage.events(inquiry).body()),
            "/places",
                    new Kind(
                            ListPage.PLACES,
                            "",
                            inquiry -> ListPage.places(inquiry).body()),
            "/claims", new Kind(ClaimsPage.TITLE, "", inquiry -> new ClaimsPage(inquiry).body()),
            "/questions", new Kind(QuestionsPage.TITLE, "", inquiry -> new QuestionsPage(inquiry).body()),
            "/timeline", new Kind(TimelinePage.TITLE, "timeline.js", inquiry -> new TimelinePage(inquiry).body()),
            "/map", new Kind(MapPage.TITLE, "map.js", inquiry -> new MapPage(inquiry).body()));

    /** @param base the IRI under which the data names its things */
    public BrowseAnswers(String base, PublicAddress at) {
        this.base = base;
        this.at = at;
        this.addresses = new ThingAddresses(base, at);
    }

    /** Answers if the path is one of these pages. */
    public boolean answer(
            String path, ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!PAGES.containsKey(path) && !path.equals(ComparePage.PATH)) {
            return false;
        }
        loan.dataset().begin(ReadWrite.READ);
        try {
            send(path, loan, request, response);
        } finally {
            loan.dataset().end();
        }
        return true;
    }

    private void send(String path, ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Lookup data = new Lookup(loan.dataset(), base);
        Inquiry inquiry = new Inquiry(
                data,
                new Markup(at, addresses, data),
                catalogues.of(loan.contentHash()),
                Choice.of(request, base, data),
                loan.documents().all(),
                base);
        Kind page = PAGES.get(path);
        if (page == null) {
            ComparePage compared = ComparePage.of(request, inquiry);
            page = new Kind(compared.title(), "", same -> compared.body());
        }
        String head = Page.style(at, "things.css") + (page.script().isEmpty() ? "" : Page.script(at, page.script()));
        String html = Page.head(at, page.title(), head) + page.body().apply(inquiry) + Page.FOOT;
        Sending.send(html.getBytes(StandardCharsets.UTF_8), "text/html", loan.validators(), request, response);
    }
}
