package memcon.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.source.Problem.Severity;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/**
 * A rule of the ontology as a query: each row of its answer is a violation.
 *
 * @param name the file's name without extension, which names the violation
 * @param problem the fault, with {@code {variable}} where a value of the row belongs
 * @param remedy what to do about it, likewise
 * @param severity whether a row is wrong, or only doubtful
 * @param query a SELECT whose {@code ?node} is the place of the violation
 */
public record Rule(String name, String problem, String remedy, Severity severity, Query query) {

    private static final Pattern HEADER = Pattern.compile("^#\\+ (\\w+): (.+)$", Pattern.MULTILINE);
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /**
     * Reads a rule file: header lines {@code #+ problem:}, {@code #+ remedy:} and, where it is no error,
     * {@code #+ severity: warning}; then the query.
     *
     * @throws IllegalArgumentException if the file is no such rule
     */
    public static Rule read(Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
        String problem = header(name, text, "problem");
        String remedy = header(name, text, "remedy");
        Severity severity = text.lines().anyMatch("#+ severity: warning"::equals) ? Severity.WARNING : Severity.ERROR;
        Query query = parse(name, text);
        if (!query.isSelectType() || !query.getResultVars().contains("node")) {
            throw new IllegalArgumentException(
                    name + ".rq: rule is no SELECT with a variable ?node. Select ?node, the place of the violation.");
        }
        return new Rule(name, problem, remedy, severity, query);
    }

    private static Query parse(String name, String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryException e) {
            throw new IllegalArgumentException(
                    name + ".rq: rule is not SPARQL: " + e.getMessage() + ". Correct the query.", e);
        }
    }

    private static String header(String name, String text, String key) {
        return HEADER.matcher(text)
                .results()
                .filter(line -> line.group(1).equals(key))
                .map(line -> line.group(2).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        name + ".rq: header has no line \"#+ " + key + ":\". Add it before the query."));
    }

    /** Puts the values of a row into a problem or remedy. */
    static String fill(String template, UnaryOperator<String> valueOf) {
        return VARIABLE.matcher(template).replaceAll(found -> Matcher.quoteReplacement(valueOf.apply(found.group(1))));
    }
}
