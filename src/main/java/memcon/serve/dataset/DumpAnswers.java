package memcon.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.Sending;
import memcon.store.Dumps;

/** The dumps over HTTP: a list, the files, and their sums. */
final class DumpAnswers {

    private static final String FOLDER = "/dumps";
    private static final String SUM = ".sha256";

    private DumpAnswers() {}

    static boolean isHere(String path) {
        return path.equals(FOLDER) || path.startsWith(FOLDER + "/");
    }

    /** A file, or the sum of one or of all. */
    static void sendFile(String path, Optional<Dumps> dumps, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Dumps all = dumps.orElseThrow(DumpAnswers::without);
        String name = path.substring(FOLDER.length() + 1);
        for (Dumps.File file : all.files()) {
            if (name.equals(file.name())) {
                response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
                FileRange.send(all.folder().resolve(name), "application/gzip", file.sha256(), request, response);
                return;
            }
            if (name.equals(file.name() + SUM)) {
                Sending.send(line(file), "text/plain", response);
                return;
            }
        }
        if (name.equals(Dumps.SUMS)) {
            StringBuilder sums = new StringBuilder();
            all.files().forEach(file -> sums.append(line(file)));
            Sending.send(sums.toString(), "text/plain", response);
            return;
        }
        throw DatasetAnswers.notFound();
    }

    private static String line(Dumps.File file) {
        return file.sha256() + "  " + file.name() + "\n";
    }

    static boolean isList(String path) {
        return path.equals(FOLDER) || path.equals(FOLDER + "/");
    }

    private static Refusal without() {
        return new Refusal(
                404,
                "No files",
                "These data are not kept as files. Ask for them at /sparql, or ask who runs this server.");
    }

    static String page(Facts facts, PublicAddress at) {
        String licence = facts.about()
                .licence()
                .map(iri -> "<p>Licence of the whole: " + DatasetPage.outside(iri) + "; ")
                .orElse("<p>No licence is given for the whole; ");
        return "<p>All that is served here, the ontology included, packed with gzip.</p>\n"
                + licence + "<a href=\"" + at.link("/dataset") + "\">all terms of use</a>.</p>\n"
                + facts.dumps()
                        .map(dumps -> list(dumps, at))
                        .orElse("<p>" + without().getMessage() + "</p>\n");
    }

    private static String list(Dumps dumps, PublicAddress at) {
        List<List<String>> rows = dumps.files().stream()
                .map(file -> List.of(
                        "<a href=\"" + at.link(FOLDER + "/" + file.name()) + "\">" + Page.escape(file.name()) + "</a>",
                        Page.escape(file.mediaType()),
                        String.format(Locale.ROOT, "%,d", file.bytes()),
                        "<code>" + file.sha256() + "</code>"))
                .toList();
        return DatasetPage.table(List.of("file", "format", "bytes", "SHA-256"), rows)
                + "<p>All sums: <a href=\"" + at.link(FOLDER + "/" + Dumps.SUMS) + "\">" + Dumps.SUMS
                + "</a>, to be checked with <code>sha256sum -c " + Dumps.SUMS + "</code>.</p>\n";
    }
}
