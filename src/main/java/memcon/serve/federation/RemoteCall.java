package memcon.serve.federation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.client.FormRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** One request to another endpoint: its whole answer within limits, or none. */
record RemoteCall(HttpClient client, RemoteEndpoint endpoint, Deadline deadline) {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final String JSON = "application/sparql-results+json";
    private static final Map<String, Lang> SYNTAXES = Map.of(
            JSON,
            ResultSetLang.RS_JSON,
            "application/json",
            ResultSetLang.RS_JSON,
            "application/sparql-results+xml",
            ResultSetLang.RS_XML);
    private static final String ACCEPT = JSON + ", application/sparql-results+xml;q=0.8";

    List<Binding> rows(String query) throws RemoteFault {
        long own = endpoint.timeout().toMillis();
        long left = TimeUnit.NANOSECONDS.toMillis(deadline.nanosLeft());
        try {
            return rows(request(query).timeout(Math.max(1, Math.min(own, left)), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            // Whose time it was that ran out.
            if (left <= own) {
                throw new QueryCancelledException();
            }
            throw RemoteFault.late(endpoint.address(), endpoint.timeout().toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        }
    }

    private Request request(String query) {
        URI address = endpoint.address();
        // Each in a connection of its own: one that is kept may be closed by the other side while it is used again.
        Consumer<HttpFields.Mutable> headers =
                all -> all.put(HttpHeader.ACCEPT, ACCEPT).put(HttpHeader.CONNECTION, "close");
        String whole = address + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        if (whole.length() <= LONGEST_ADDRESS) {
            return client.newRequest(URI.create(whole)).headers(headers);
        }
        Fields form = new Fields();
        form.put("query", query);
        return client.newRequest(address)
                .method(HttpMethod.POST)
                .headers(headers)
                .body(new FormRequestContent(form));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whether there was anything left to be given up
    private List<Binding> rows(Request request) throws RemoteFault, TimeoutException, InterruptedException {
        try (InputStreamResponseListener answer = new InputStreamResponseListener()) {
            request.send(answer);
            try {
                // The request's own timeout ends this wait.
                Response head = answer.get(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
                Lang syntax = syntax(head);
                return read(answer.getInputStream(), syntax);
            } finally {
                // Nothing of an answer that was given up is read any more.
                request.abort(new IOException("given up"));
            }
        } catch (ExecutionException e) {
            throw noAnswer(e.getCause());
        } catch (IOException e) {
            throw noAnswer(e);
        }
    }

    private RemoteFault noAnswer(Throwable cause) throws TimeoutException {
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof TimeoutException late) {
                throw late;
            }
            if (deeper instanceof CheckedAddresses.PrivateAddressException) {
                return RemoteFault.of(endpoint.address(), "has no public address");
            }
        }
        return RemoteFault.of(endpoint.address(), "could not be reached, or broke off");
    }

    private Lang syntax(Response head) throws RemoteFault {
        if (head.getStatus() != 200) {
            throw RemoteFault.refused(endpoint.address(), head.getStatus());
        }
        String type = head.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String coding = head.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        @Nullable
        Lang syntax = type == null
                ? null
                : SYNTAXES.get(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
        if (syntax == null || coding != null) {
            throw RemoteFault.of(endpoint.address(), "did not answer in a format of SPARQL results that was asked for");
        }
        return syntax;
    }

    private List<Binding> read(InputStream content, Lang syntax) throws RemoteFault, IOException {
        Counted counted = new Counted(content, endpoint.bytes(), deadline);
        List<Binding> rows = new ArrayList<>();
        try {
            RowSet answer = RowSetReader.createReader(syntax).read(counted, Context.emptyContext());
            while (answer.hasNext()) {
                if (rows.size() == endpoint.rows()) {
                    throw tooLong(endpoint.rows() + " rows");
                }
                rows.add(answer.next().detach());
            }
            counted.finish();
            return rows;
        } catch (Refusal | QueryCancelledException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            deadline.check();
            if (counted.fault != null) {
                throw counted.fault;
            }
            if (counted.isTooLong()) {
                throw tooLong(endpoint.bytes() + " bytes");
            }
            throw RemoteFault.of(endpoint.address(), "sent an answer that is broken or not whole");
        }
    }

    private Refusal tooLong(String limit) {
        return new Refusal(
                422,
                "Answer of other endpoint too long",
                "<" + endpoint.address() + "> answered with more than " + limit
                        + ". Make the pattern in SERVICE narrower, or give it a LIMIT in a SELECT of its own.");
    }

    /** Bytes up to a number; the readers wrap what a stream throws, so it is kept here too. */
    private static final class Counted extends FilterInputStream {

        private final long most;
        private final Deadline deadline;
        private long count;
        private @Nullable IOException fault;

        Counted(InputStream content, long most, Deadline deadline) {
            super(content);
            this.most = most;
            this.deadline = deadline;
        }

        boolean isTooLong() {
            return count > most;
        }

        /** To the last byte, so that what breaks off is seen. */
        void finish() throws IOException {
            byte[] rest = new byte[1 << 10];
            while (read(rest, 0, rest.length) >= 0) {
                // nothing but white space may come
            }
        }

        /** A reader closes it after the last row; there may be more. */
        @Override
        public void close() {}

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            deadline.check();
            try {
                int read = super.read(bytes, start, length);
                count += Math.max(0, read);
                if (isTooLong()) {
                    throw new IOException("too long");
                }
                return read;
            } catch (IOException e) {
                if (!isTooLong()) {
                    fault = e;
                }
                throw e;
            }
        }
    }
}
