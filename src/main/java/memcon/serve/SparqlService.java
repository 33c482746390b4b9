package memcon.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers one SPARQL query over HTTP, whole or with a problem document. */
final class SparqlService extends ActionService {

    private final DatasetGraph dataset;
    private final EndpointSettings settings;
    private final QueryRunner runner;
    private final ServiceDescription description;
    private final Validators validators;
    private final Semaphore places;

    SparqlService(DatasetGraph dataset, EndpointSettings settings, QueryRunner runner, Validators validators) {
        this.dataset = dataset;
        this.settings = settings;
        this.runner = runner;
        this.description = new ServiceDescription(settings);
        this.validators = validators;
        this.places = new Semaphore(settings.maxQueries());
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
        HttpServletResponse response = action.getResponse();
        try {
            try {
                respond(action.getRequest(), response);
            } catch (Refusal e) {
                ProblemDocument.send(e, response);
            } catch (QueryCancelledException e) {
                ProblemDocument.send(timedOut(), response);
            } catch (QueryException e) {
                ProblemDocument.send(new Refusal(400, "Bad query", e.getMessage() + " Correct the query."), response);
            } catch (StackOverflowError e) {
                ProblemDocument.send(
                        new Refusal(400, "Bad query", "The query is nested too deeply. Make it simpler."), response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Refusal timedOut() {
        return new Refusal(
                503,
                "Query timed out",
                "The query ran for more than " + settings.timeout().toSeconds()
                        + " seconds and was stopped. Ask for less, or use the files of the data.");
    }

    private void respond(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SparqlRequest asked = SparqlRequest.of(request);
        if (asked.query().isEmpty()) {
            description.send(request, response);
            return;
        }
        Query query = parse(asked.query());
        AnswerSyntax syntax = AnswerSyntax.choose(query, request.getHeader("Accept"));
        response.setHeader("Vary", "Accept");
        if (validators.unchanged(request, response, asked, syntax)) {
            return;
        }
        if (!places.tryAcquire()) {
            throw new Refusal(503, "Busy", "Too many queries are running. Come back in some seconds.");
        }
        try {
            answer(asked, query, syntax, response);
        } finally {
            places.release();
        }
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_12);
        } catch (QueryException e) {
            throw new Refusal(400, "Not SPARQL", String.valueOf(e.getMessage()).strip() + " Correct the query.");
        }
    }

    private void answer(SparqlRequest asked, Query query, AnswerSyntax syntax, HttpServletResponse response)
            throws IOException {
        Deadline deadline = Deadline.in(settings.timeout());
        try (AnswerBuffer buffer = new AnswerBuffer(settings.maxAnswerBytes(), deadline)) {
            dataset.executeRead(() -> runner.run(
                    query,
                    ChosenGraphs.of(dataset, query, asked.defaultGraphs(), asked.namedGraphs()),
                    syntax,
                    deadline,
                    buffer));
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType(syntax.mediaType());
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Memcon-Row-Limit", Long.toString(settings.maxRows()));
            response.setContentLengthLong(buffer.length());
            buffer.sendTo(response.getOutputStream());
        }
    }
}
