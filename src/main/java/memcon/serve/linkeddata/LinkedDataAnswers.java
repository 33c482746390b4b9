package memcon.serve.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import memcon.authority.Vocabulary;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.AnswerSyntax;
import memcon.serve.http.ProblemDocument;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.Sending;
import memcon.serve.http.ThingAddresses;
import memcon.serve.http.Validators;
import memcon.serve.http.Visit;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.reading.Asked;
import memcon.serve.reading.ReadingRoom;
import memcon.serve.reading.StatementCache;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;

/**
 * The IRIs of a collection over HTTP.
 *
 * <ul>
 *   <li>{@code /id/PATH} stands for the thing {@code BASE}PATH: 303 to its page or its data, by the Accept header, or by
 *       an extension ({@code .html .ttl .jsonld .rdf .nt})
 *   <li>{@code /page/PATH}: the page
 *   <li>{@code /data/PATH.ttl} and its like: the data; {@code /data/PATH}: 303 to one of them
 *   <li>{@code PATH} itself, if nothing else of the server is there: as {@code /id/PATH}
 * </ul>
 *
 * <p>{@code ?page=2} has what is too much for one page.
 */
public final class LinkedDataAnswers {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Node TEXT = NodeFactory.createURI(Vocabulary.SCHEMA + "text");
    private static final String HTML = ".html";

    private final String base;
    private final PublicAddress at;
    private final ThingAddresses addresses;
    private final RelatedLinks links;
    private final StatementCache statements = new StatementCache();

    /** @param base the IRI under which the data names its things */
    public LinkedDataAnswers(String base, PublicAddress at) {
        this.base = base;
        this.at = at;
        this.addresses = new ThingAddresses(base, at);
        this.links = new RelatedLinks(at, addresses);
    }

    private record Exchange(
            Lookup data,
            Validators validators,
            String contentHash,
            HttpServletRequest request,
            HttpServletResponse response) {}

    /** Answers if the path is below {@code /id/}, {@code /page/} or {@code /data/}. */
    public boolean answer(ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = path(request);
        for (String begin : List.of(ThingAddresses.THINGS, ThingAddresses.PAGES, ThingAddresses.DATA)) {
            if (path.startsWith(begin) && path.length() > begin.length()) {
                String rest = path.substring(begin.length());
                return read(loan, request, response, exchange -> {
                    switch (begin) {
                        case ThingAddresses.PAGES -> page(rest, exchange);
                        case ThingAddresses.DATA -> data(rest, exchange);
                        default -> thing(addresses.iris(rest), exchange);
                    }
                    return true;
                });
            }
        }
        return false;
    }

    /** Answers if the data know of a thing with this path, for addresses at which nothing else was found. */
    public boolean answerOtherwise(ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<String> iris = addresses.irisAt(path(request));
        return read(loan, request, response, exchange -> {
            boolean isKnown = known(iris, exchange.data()).isPresent();
            if (isKnown) {
                thing(iris, exchange);
            }
            return isKnown;
        });
    }

    private interface Step {
        boolean take(Exchange exchange) throws IOException;
    }

    private boolean read(ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response, Step step)
            throws IOException {
        loan.dataset().begin(ReadWrite.READ);
        try {
            return step.take(new Exchange(
                    new Lookup(loan.dataset(), base), loan.validators(), loan.contentHash(), request, response));
        } finally {
            loan.dataset().end();
        }
    }

    /** As it was sent: only so it can be told what was escaped. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Optional<Node> known(List<String> iris, Lookup data) {
        return iris.stream().map(NodeFactory::createURI).filter(data::knows).findFirst();
    }

    private void thing(List<String> iris, Exchange exchange) throws IOException {
        Optional<Node> thing = known(iris, exchange.data());
        if (thing.isPresent()) {
            exchange.response().setHeader("Vary", "Accept, Accept-Encoding");
            see(address(thing.get(), choose(thing.get(), exchange)), thing.get(), exchange);
            return;
        }
        for (String iri : iris) {
            Optional<DataSyntax> syntax = DataSyntax.ofPath(iri);
            String shorter = syntax.map(ending -> ending.without(iri))
                    .orElse(iri.endsWith(HTML) ? iri.substring(0, iri.length() - HTML.length()) : iri);
            Node other = NodeFactory.createURI(shorter);
            if (!shorter.equals(iri) && exchange.data().knows(other)) {
                see(address(other, syntax.map(DataSyntax::mediaType).orElse(DataSyntax.PAGE)), other, exchange);
                return;
            }
        }
        absent(iris.get(0), exchange);
    }

    private static String choose(Node thing, Exchange exchange) {
        String accept = exchange.request().getHeader("Accept");
        return exchange.data().object(thing, TEXT).isPresent()
                ? DataSyntax.choose(accept, DataSyntax.PAGE, DataSyntax.PLAIN)
                : DataSyntax.choose(accept, DataSyntax.PAGE);
    }

    /** Where the description in a media type is. */
    private String address(Node thing, String mediaType) {
        String iri = thing.getURI();
        return switch (mediaType) {
            case DataSyntax.PAGE -> addresses.page(iri);
            case DataSyntax.PLAIN -> addresses.words(iri).orElse(addresses.page(iri));
            default ->
                addresses.data(iri) + "."
                        + DataSyntax.ofType(mediaType).orElseThrow().extension();
        };
    }

    private void see(String path, Node thing, Exchange exchange) {
        HttpServletResponse response = exchange.response();
        int page = page(exchange.request());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", links.address(path, page));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Link", links.toDescriptions(thing, page));
        response.setContentLength(0);
    }

    private void page(String path, Exchange exchange) throws IOException {
        List<String> iris = addresses.iris(path);
        Optional<Node> thing = known(iris, exchange.data());
        if (thing.isEmpty()) {
            absent(iris.get(0), exchange);
            return;
        }
        Description description = describe(thing.get(), exchange);
        Markup markup = new Markup(at, addresses, exchange.data());
        String embedded = graph(description, exchange).embedded();
        ReadingRoom room = new ReadingRoom(
                exchange.data(), markup, Asked.of(exchange.request()), exchange.contentHash(), statements);
        byte[] html = new ThingPage(description, exchange.data(), markup, base, room)
                .html(embedded)
                .getBytes(StandardCharsets.UTF_8);
        relate(description, addresses.page(thing.get().getURI()), exchange);
        Sending.send(html, DataSyntax.PAGE, exchange.validators(), exchange.request(), exchange.response());
    }

    private void data(String path, Exchange exchange) throws IOException {
        Optional<DataSyntax> syntax = DataSyntax.ofPath(path);
        Optional<Node> thing = syntax.flatMap(ending -> known(addresses.iris(ending.without(path)), exchange.data()));
        if (thing.isPresent()) {
            Description description = describe(thing.get(), exchange);
            relate(
                    description,
                    addresses.data(thing.get().getURI()) + "." + syntax.get().extension(),
                    exchange);
            String name = "data " + thing.get() + " " + syntax.get().extension() + " " + description.page() + " "
                    + document(thing.get(), exchange);
            // Known without being written.
            if (!exchange.validators().unchanged(exchange.request(), exchange.response(), name)) {
                byte[] body = graph(description, exchange).in(syntax.get());
                Sending.send(body, syntax.get().mediaType(), exchange.response());
            }
            return;
        }
        List<String> iris = addresses.iris(path);
        Optional<Node> whole = known(iris, exchange.data());
        if (whole.isEmpty()) {
            absent(
                    syntax.map(ending -> addresses.iris(ending.without(path)))
                            .orElse(iris)
                            .get(0),
                    exchange);
            return;
        }
        exchange.response().setHeader("Vary", "Accept, Accept-Encoding");
        String type = DataSyntax.choose(exchange.request().getHeader("Accept"));
        see(address(whole.get(), type), whole.get(), exchange);
    }

    private Description describe(Node thing, Exchange exchange) {
        int page = page(exchange.request());
        Description description = Description.of(thing, page, exchange.data());
        if (description.isEmpty()) {
            throw new Refusal(404, "No such page", "Page " + page + " has nothing on it. Begin with the first.");
        }
        return description;
    }

    private static int page(HttpServletRequest request) {
        String page = request.getParameter("page");
        if (page == null) {
            return 1;
        }
        if (!PAGE_NUMBER.matcher(page).matches() || Integer.parseInt(page) > Description.LAST_PAGE) {
            throw new Refusal(
                    404,
                    "No such page",
                    "Pages have numbers from 1 to " + Description.LAST_PAGE
                            + ". What is beyond them, /sparql can tell.");
        }
        return Integer.parseInt(page);
    }

    private ThingGraph graph(Description description, Exchange exchange) {
        return new ThingGraph(
                description, document(description.thing(), exchange), at.whole("/dataset#dataset", exchange.request()));
    }

    private String document(Node thing, Exchange exchange) {
        return at.whole(addresses.data(thing.getURI()), exchange.request());
    }

    private void relate(Description description, String self, Exchange exchange) {
        String canonical = at.whole(addresses.page(description.thing().getURI()), exchange.request());
        exchange.response().setHeader("Link", links.of(description, self, canonical));
    }

    private void absent(String iri, Exchange exchange) throws IOException {
        AbsentThing absent = new AbsentThing(iri, base, exchange.data());
        HttpServletResponse response = exchange.response();
        if (!AnswerSyntax.isPagePreferred(exchange.request().getHeader("Accept"))) {
            ProblemDocument.send(absent.refusal(), exchange.request(), response);
            return;
        }
        Visit.note(exchange.request(), absent.refusal());
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept, Accept-Encoding");
        Sending.send(absent.html(new Markup(at, addresses, exchange.data())), DataSyntax.PAGE, response);
    }
}
