package memcon.authority;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** One Turtle file of the authority, read into statements that remember their line. */
final class AuthorityFile {

    /**
     * A statement and the place where it was read.
     *
     * @param place file and line, for messages
     */
    record Line(Statement statement, String place) {}

    private final Path path;
    private final String base;

    AuthorityFile(Path path, String base) {
        this.path = path;
        this.base = base;
    }

    /** The statements in file order, rebased to the configured base; empty, with a problem, if the file can't be read. */
    Optional<List<Line>> read(Consumer<Problem> problems) {
        List<Line> lines = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            parser(lines).parse(text, Vocabulary.DEFAULT_BASE);
            return Optional.of(lines);
        } catch (RDFParseException e) {
            problems.accept(Problem.error(
                    place(e.getLineNumber(), e.getColumnNumber()),
                    "not Turtle: " + firstLine(e),
                    "Correct the syntax; the whole file is left out until then"));
        } catch (NoSuchFileException e) {
            problems.accept(Problem.error(path.toString(), "no such authority file", "Check the path"));
        } catch (IOException | RDFHandlerException e) {
            problems.accept(Problem.error(
                    path.toString(),
                    "unreadable authority file (" + firstLine(e) + ")",
                    "Check that it is a UTF-8 text that may be read"));
        }
        return Optional.empty();
    }

    private RDFParser parser(List<Line> lines) {
        RDFParser parser = new TurtleParser();
        long[] line = {1};
        parser.setParseLocationListener((lineNumber, column) -> line[0] = lineNumber);
        parser.setParseErrorListener(new Silence());
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement st) {
                Statement rebased = Statements.statement(
                        (Resource) rebase(st.getSubject()),
                        (IRI) rebase(st.getPredicate()),
                        rebase(st.getObject()),
                        Values.iri(base, "graph/authority"));
                lines.add(new Line(rebased, place(line[0], -1)));
            }
        });
        return parser;
    }

    private Value rebase(Value value) {
        boolean ours = value instanceof IRI && value.stringValue().startsWith(Vocabulary.DEFAULT_BASE);
        return ours ? Values.iri(base, value.stringValue().substring(Vocabulary.DEFAULT_BASE.length())) : value;
    }

    private String place(long line, long column) {
        return path + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }

    /** The parser's message without the position that it appends and the problem's place already tells. */
    private static String firstLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\s*\\[line \\d+.*]$", "")
                .replaceFirst("\\.$", "");
    }

    /** The parser throws what it reports; its listener would only print it a second time. */
    private static final class Silence implements ParseErrorListener {
        @Override
        public void warning(String msg, long lineNo, long colNo) {}

        @Override
        public void error(String msg, long lineNo, long colNo) {}

        @Override
        public void fatalError(String msg, long lineNo, long colNo) {}
    }
}
