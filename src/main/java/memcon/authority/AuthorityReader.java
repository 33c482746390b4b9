package memcon.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import memcon.authority.AuthorityFile.Line;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.Value;

/** Gathers the descriptions of all authority files by subject and drops what can't be used. */
final class AuthorityReader {

    private final String base;
    private final Consumer<Problem> problems;
    private final Map<String, Description> descriptions = new TreeMap<>();
    private boolean complete = true;

    AuthorityReader(String base, Consumer<Problem> problems) {
        this.base = base;
        this.problems = problems;
    }

    /** Usable descriptions by path, in the order of paths; none refers to a shared thing that isn't among them. */
    Map<String, Description> read(List<Path> paths) {
        paths.stream().flatMap(this::files).forEach(this::add);
        Set<String> unusable = new AuthorityRules(descriptions, problems).check(complete);
        descriptions.keySet().removeAll(unusable);
        descriptions.replaceAll((id, description) -> new Description(id, sound(description), base));
        return descriptions;
    }

    private Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(child -> child.toString().endsWith(".ttl")).sorted().toList().stream();
        } catch (IOException e) {
            complete = false;
            problems.accept(Problem.error(
                    path.toString(), "unreadable folder (" + e.getMessage() + ")", "Check that it may be read"));
            return Stream.empty();
        }
    }

    private void add(Path path) {
        Optional<List<Line>> lines = new AuthorityFile(path, base).read(problems);
        if (lines.isEmpty()) {
            complete = false;
            return;
        }
        Map<String, List<Line>> bySubject = new LinkedHashMap<>();
        for (Line line : lines.get()) {
            if (line.statement().getSubject().isBNode()) {
                problems.accept(Problem.warning(
                        line.place(), "a description without an IRI is left out", "Give its subject an IRI"));
            } else {
                String id = Description.pathOf(line.statement().getSubject(), base);
                bySubject.computeIfAbsent(id, key -> new ArrayList<>()).add(line);
            }
        }
        bySubject.forEach((id, said) -> add(new Description(id, said, base)));
    }

    private void add(Description description) {
        Description first = descriptions.putIfAbsent(description.id(), description);
        if (first != null && (isAddition(first) || isAddition(description))) {
            List<Line> both = new ArrayList<>((isAddition(first) ? description : first).lines());
            both.addAll((isAddition(first) ? first : description).lines());
            descriptions.put(description.id(), new Description(description.id(), both, base));
        } else if (first != null) {
            problems.accept(Problem.error(
                    description.place(),
                    "two entries have the id " + description.id() + "; the first is at " + first.place(),
                    "Merge them or rename one; the first is used"));
        }
    }

    /** Without a type of its own, what a file says is added to what another says of the same thing. */
    private static boolean isAddition(Description description) {
        return description.values(Terms.TYPE).isEmpty();
    }

    /** Without references to things of ours that are not described: the graph must not point to nothing. */
    private List<Line> sound(Description description) {
        return description.lines().stream()
                .filter(line -> {
                    Value object = line.statement().getObject();
                    String path = Description.pathOf(object, base);
                    return object.isLiteral()
                            || (object.isIRI() && (!AuthorityRules.isShared(path) || descriptions.containsKey(path)));
                })
                .toList();
    }
}
