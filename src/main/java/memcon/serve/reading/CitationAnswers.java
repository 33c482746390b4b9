package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.Sending;
import memcon.serve.http.ThingAddresses;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;

/** {@code /cite/document/ID.bib} and its like: a memorandum or a statement as programs for literature take it. */
public final class CitationAnswers {

    static final String PATH = "/cite/";

    private final String base;
    private final ThingAddresses addresses;

    /**
     * Answers for the things of a collection.
     *
     * @param base the IRI under which the data names its things
     */
    public CitationAnswers(String base, PublicAddress at) {
        this.base = base;
        this.addresses = new ThingAddresses(base, at);
    }

    /** Answers if the path is below {@code /cite/}. */
    public boolean answer(ServedHoldings.Loan loan, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith(PATH)) {
            return false;
        }
        int dot = path.lastIndexOf('.');
        CitationFormat format =
                CitationFormat.ofExtension(path.substring(dot + 1)).orElseThrow(CitationAnswers::notFound);
        String thing = path.substring(PATH.length(), Math.max(PATH.length(), dot));
        if (loan.validators().unchanged(request, response, path)) {
            return true;
        }
        loan.dataset().begin(ReadWrite.READ);
        try {
            Citation citation =
                    citation(thing, new Lookup(loan.dataset(), base)).orElseThrow(CitationAnswers::notFound);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + citation.key() + "." + format.extension() + "\"");
            Sending.send(format.write(citation), format.mediaType(), response);
        } finally {
            loan.dataset().end();
        }
        return true;
    }

    private Optional<Citation> citation(String path, Lookup data) {
        for (String iri : addresses.iris(path)) {
            Node thing = NodeFactory.createURI(iri);
            if (data.isA(thing, "Memorandum")) {
                return Optional.of(Citation.ofMemorandum(thing, data));
            }
            Optional<Node> memorandum = data.object(thing, memcon("inMemorandum"));
            if (memorandum.isPresent() && memorandum.get().isURI()) {
                Optional<PrintedText> text = PrintedText.of(memorandum.get(), data);
                return Optional.of(
                        Citation.ofStatement(memorandum.get(), Statements.one(thing, text, data), text, data));
            }
        }
        return Optional.empty();
    }

    private static Refusal notFound() {
        return new Refusal(
                404,
                "Nothing to cite",
                "There is no such memorandum or statement. /cite/document/ID.bib cites a memorandum,"
                        + " /cite/document/ID/statement/ANCHOR.bib a statement; .ris and .json do so as well.");
    }
}
