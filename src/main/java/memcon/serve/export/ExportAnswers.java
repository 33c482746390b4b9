package memcon.serve.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.serve.cache.Constancy;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.Validators;
import memcon.serve.http.Visit;
import memcon.serve.sparql.Limits;
import memcon.serve.sparql.SparqlService;
import memcon.store.Question;
import memcon.store.StoreException;
import memcon.store.export.DocumentChoice;
import memcon.store.export.Export;
import memcon.store.export.ExportFormat;
import memcon.store.export.Preset;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Exports over HTTP: {@code /export/PRESET.FORMAT}, {@code /export?query=…&format=…}, both with {@code document=ID} for some
 * documents alone, and {@code /export} as a page. Queries are run by the SPARQL service, behind all its defences.
 */
public final class ExportAnswers {

    private static final String ALL = "/export";
    private static final Pattern PRESET = Pattern.compile("/export/([\\w-]+)\\.(\\w+)");

    private final SparqlService service;
    private final Limits limits;
    private final String base;

    /** @param base what the IRIs of the data's documents begin with */
    public ExportAnswers(SparqlService service, Limits limits, String base) {
        this.service = service;
        this.limits = limits;
        this.base = base;
    }

    /** Answers what is about exports, and says whether it was. */
    public boolean answer(String path, HttpServletRequest request, HttpServletResponse response) {
        if (!path.equals(ALL) && !path.startsWith(ALL + "/")) {
            return false;
        }
        service.guarded(request, response, loan -> {
            Optional<Wish> wish = wish(path, request);
            if (wish.isPresent()) {
                export(wish.get(), loan, request, response);
            } else {
                response.setHeader("Cache-Control", "no-cache");
                Page.send(request, response, ExportPage.TITLE, ExportPage.body(PublicAddress.of(request)));
            }
        });
        return true;
    }

    /**
     * What a visitor would like to have.
     *
     * @param name of the file, without extension
     */
    private record Wish(String name, Question question, ExportFormat format) {

        String fileName() {
            return name + "." + format.extension();
        }
    }

    private static Optional<Wish> wish(String path, HttpServletRequest request) {
        Matcher preset = PRESET.matcher(path);
        if (preset.matches()) {
            Preset found = Preset.find(preset.group(1)).orElseThrow(ExportAnswers::notFound);
            ExportFormat format = ExportFormat.find(preset.group(2)).orElseThrow(ExportAnswers::notFound);
            return Optional.of(new Wish(found.name(), found.question(), format));
        }
        if (!path.equals(ALL)) {
            throw notFound();
        }
        @Nullable String query = request.getParameter("query");
        if (query == null) {
            return Optional.empty();
        }
        if (query.isBlank()) {
            throw new Refusal(400, "No query", "The request has no query. Send one with the parameter query.");
        }
        String name = String.valueOf(request.getParameter("format"));
        ExportFormat format = ExportFormat.find(name)
                .orElseThrow(() -> new Refusal(
                        406,
                        "No such format",
                        "Nothing is exported as \"" + name + "\". Let format be one of " + ExportFormat.names() + "."));
        return Optional.of(new Wish("export", new Question("export", query), format));
    }

    private void export(Wish wish, ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String text = wish.question().text();
        List<String> documents = documents(request);
        Query query = service.parse(text);
        boolean isConstant = Constancy.isConstant(text, query);
        try {
            DocumentChoice.restrict(query, wish.name(), documents, base);
        } catch (StoreException e) {
            throw ExportedAnswer.refusal(e);
        }
        response.setHeader("Memcon-Row-Limit", Long.toString(limits.rows()));
        response.setHeader("Memcon-Time-Limit", Long.toString(limits.timeout().toSeconds()));
        if (!isConstant) {
            response.setHeader("Cache-Control", "no-store");
        } else if (loan.validators()
                .unchanged(request, response, String.join("\n", wish.fileName(), text, documents.toString()))) {
            return;
        }
        Export export = Export.of(wish.question(), wish.format());
        service.run(
                query, loan, request, out -> new ExportedAnswer(export, limits.answerBytes(), out), (rows, answer) -> {
                    String hash = Validators.digest(text);
                    Visit.note(request, new Visit.Asked(hash, wish.format().mediaType(), rows, answer.length()));
                    response.setContentType(wish.format().mediaType());
                    response.setHeader("Content-Disposition", "attachment; filename=\"" + wish.fileName() + "\"");
                    response.setContentLengthLong(answer.length());
                    answer.sendTo(response.getOutputStream());
                });
    }

    private static List<String> documents(HttpServletRequest request) {
        String @Nullable [] values = request.getParameterValues("document");
        return values == null
                ? List.of()
                : List.of(values).stream().filter(value -> !value.isBlank()).toList();
    }

    private static Refusal notFound() {
        return new Refusal(
                404, "Not found", "There is no such export. The page /export lists presets and their formats.");
    }
}
