package memcon.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.serve.cache.AnswerCache;
import memcon.serve.cache.CacheKey;
import memcon.serve.cache.Constancy;
import memcon.serve.cache.KeptAnswer;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.AnswerSyntax;
import memcon.serve.http.Deadline;
import memcon.serve.http.Presence;
import memcon.serve.http.ProblemDocument;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.SparqlRequest;
import memcon.serve.http.Validators;
import memcon.serve.http.Visit;
import memcon.serve.http.Visitors;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers one SPARQL query over HTTP, whole or with a problem document. */
public final class SparqlService extends ActionService {

    private static final Pattern PLACE = Pattern.compile("\\bat line (\\d{1,9}), column (\\d{1,9})");

    private final ServedHoldings holdings;
    private final Limits limits;
    private final Faults faults;
    private final QueryRunner runner;
    private final SelfDescription description;
    private final Visitors visitors;
    private final TermDisplay terms;
    private final String base;
    private final AnswerCache cache;

    public SparqlService(
            ServedHoldings holdings,
            Limits limits,
            String base,
            TermDisplay terms,
            QueryRunner runner,
            AnswerCache cache,
            SelfDescription description) {
        this.holdings = holdings;
        this.limits = limits;
        this.faults = new Faults(limits.timeout());
        this.runner = runner;
        this.description = description;
        this.visitors = new Visitors(limits.queries(), limits.queriesEach());
        this.terms = terms;
        this.base = base;
        this.cache = cache;
    }

    @Override
    public void execGet(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execHead(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execPost(HttpAction action) {
        executeLifecycle(action);
    }

    /** Nothing to do: all checks are part of answering, where their refusals become problem documents. */
    @Override
    public void validate(HttpAction action) {}

    @Override
    public void execute(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        guarded(request, response, loan -> respond(request, response, loan));
    }

    /** What answers one request from the holdings of its beginning. */
    public interface Answering {
        void from(ServedHoldings.Loan loan) throws IOException;
    }

    /** Lets a request be answered; of what goes wrong the visitor is told why and what to do. */
    public void guarded(HttpServletRequest request, HttpServletResponse response, Answering answering) {
        announceLimits(response);
        try {
            try (ServedHoldings.Loan loan = holdings.borrow()) {
                answering.from(loan);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                ProblemDocument.send(faults.refusal(e), request, response);
            } catch (IOException e) {
                if (response.isCommitted()) {
                    throw e;
                }
                ProblemDocument.send(faults.refusal(e), request, response);
            }
        } catch (IOException e) {
            Visit.note(request, Watchdog.visitorGone());
        }
    }

    private void announceLimits(HttpServletResponse response) {
        response.setHeader("Memcon-Row-Limit", Long.toString(limits.rows()));
        response.setHeader("Memcon-Byte-Limit", Long.toString(limits.answerBytes()));
        response.setHeader("Memcon-Time-Limit", Long.toString(limits.timeout().toSeconds()));
    }

    private void respond(HttpServletRequest request, HttpServletResponse response, ServedHoldings.Loan loan)
            throws IOException {
        SparqlRequest asked = SparqlRequest.of(request);
        if (asked.query().isEmpty()) {
            description.send(loan, request, response);
            return;
        }
        Query query = parse(asked.query());
        AnswerSyntax syntax = AnswerSyntax.choose(query, asked.format(), request.getHeader("Accept"));
        response.setHeader("Vary", "Accept, Accept-Encoding");
        boolean constant = Constancy.isConstant(asked.query(), query);
        if (!constant) {
            response.setHeader("Cache-Control", "no-store");
        } else if (syntax.isPage()) {
            // Its form changes with the program, not only with the data.
            response.setHeader("Cache-Control", "no-cache");
        } else if (loan.validators().unchanged(request, response, asked, syntax)) {
            return;
        }
        Optional<CacheKey> key = constant ? Optional.of(key(asked, syntax, loan)) : Optional.empty();
        Optional<KeptAnswer> kept = key.flatMap(cache::answerTo);
        if (kept.isPresent()) {
            response.setHeader("Cache-Status", "memcon; hit");
            send(kept.get(), asked, syntax, request, response);
            return;
        }
        try (Visitors.Place place = visitors.admit(request.getRemoteAddr())) {
            answer(asked, query, syntax, key, loan.dataset(), place, request, response);
        }
    }

    private CacheKey key(SparqlRequest asked, AnswerSyntax syntax, ServedHoldings.Loan loan) {
        return new CacheKey(
                loan.contentHash(),
                limits.toString(),
                asked.query(),
                asked.defaultGraphs(),
                asked.namedGraphs(),
                syntax.mediaType());
    }

    /** How many queries are being answered. */
    public int running() {
        return visitors.admitted();
    }

    /** What is done with a whole answer: its rows or triples, and its bytes. */
    public interface Sending {
        void send(long rows, AnswerBuffer answer) throws IOException;
    }

    /** Runs a query in the visitor's place and within all limits; {@code form} writes the answer that is then sent. */
    public void run(
            Query query,
            ServedHoldings.Loan loan,
            HttpServletRequest request,
            Function<OutputStream, Answer> form,
            Sending sending)
            throws IOException {
        Deadline deadline = Deadline.in(limits.timeout(), Presence.isGone(request));
        DatasetGraph dataset = loan.dataset();
        try (Visitors.Place place = visitors.admit(request.getRemoteAddr());
                AnswerBuffer buffer = new AnswerBuffer(limits.answerBytes(), deadline)) {
            long rows = dataset.calculateRead(() -> runner.run(query, dataset, deadline, form.apply(buffer)));
            place.answered();
            sending.send(rows, buffer);
        }
    }

    /** A relative IRI is one of the data's, whatever folder or host this is. */
    public Query parse(String text) {
        try {
            return QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw notSparql(e);
        } catch (QueryException e) {
            throw new Refusal(400, "Not SPARQL", String.valueOf(e.getMessage()).strip() + " Correct the query.");
        }
    }

    /** Jena's exception has the place of the last word that was in order; its message has that of the fault. */
    private static Refusal notSparql(QueryParseException fault) {
        String message = fault.getMessage() == null
                ? "The query is nested too deeply."
                : fault.getMessage().strip();
        Matcher place = PLACE.matcher(message);
        boolean isInMessage = place.find();
        return new Refusal(
                400,
                "Not SPARQL",
                message + " Correct the query.",
                isInMessage ? Integer.parseInt(place.group(1)) : fault.getLine(),
                isInMessage ? Integer.parseInt(place.group(2)) : fault.getColumn());
    }

    private void answer(
            SparqlRequest asked,
            Query query,
            AnswerSyntax syntax,
            Optional<CacheKey> key,
            DatasetGraph dataset,
            Visitors.Place place,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Visit.note(request, new Visit.Asked(Validators.digest(asked.query()), syntax.mediaType(), -1, -1));
        Deadline deadline = Deadline.in(limits.timeout(), Presence.isGone(request));
        try (AnswerBuffer buffer = new AnswerBuffer(limits.answerBytes(), deadline)) {
            long rows = dataset.calculateRead(() -> runner.run(
                    query,
                    ChosenGraphs.of(dataset, query, asked.defaultGraphs(), asked.namedGraphs()),
                    deadline,
                    syntax.isPage()
                            ? new AnswerPage(asked, PublicAddress.of(request), terms, buffer)
                            : new FormalAnswer(syntax, buffer)));
            place.answered();
            boolean isKept = key.isPresent() && cache.keep(key.get(), buffer.length(), rows, buffer::sendTo);
            response.setHeader("Cache-Status", cacheStatus(key.isPresent(), isKept));
            head(asked, syntax, rows, buffer.length(), request, response);
            buffer.sendTo(response.getOutputStream());
        }
    }

    /** In the words of RFC 9211. */
    private static String cacheStatus(boolean mayBeKept, boolean isKept) {
        return mayBeKept ? "memcon; fwd=miss" + (isKept ? "; stored" : "") : "memcon; fwd=bypass";
    }

    private static void send(
            KeptAnswer answer,
            SparqlRequest asked,
            AnswerSyntax syntax,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        head(asked, syntax, answer.rows(), answer.length(), request, response);
        answer.sendTo(response.getOutputStream());
    }

    private static void head(
            SparqlRequest asked,
            AnswerSyntax syntax,
            long rows,
            long length,
            HttpServletRequest request,
            HttpServletResponse response) {
        String hash = Validators.digest(asked.query());
        Visit.note(request, new Visit.Asked(hash, syntax.mediaType(), rows, length));
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(syntax.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setContentLengthLong(length);
    }
}
