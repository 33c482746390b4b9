package memcon.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import memcon.CoverageTable;
import memcon.Pipeline;
import memcon.annotation.Lexicon;
import memcon.authority.Vocabulary;
import memcon.rdf.RdfFile;
import memcon.source.Problem;

/** What one machine makes of inputs, to be compared with what the job makes of them. */
record Alike(List<String> lines, List<String> problems, String coverage) {

    /** Converts on this machine, in this process. */
    static Alike onOneMachine(Path folder, List<Path> inputs) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Path file = folder.resolve("one.nq");
        try (RdfFile rdf = RdfFile.create(file)) {
            pipeline(problems).convert(inputs, rdf);
        }
        CoverageTable coverage = new CoverageTable();
        pipeline(new ArrayList<>()).read(inputs, reading -> coverage.add(reading.ledger()));
        return new Alike(Files.readAllLines(file).stream().sorted().toList(), report(problems), coverage.csv());
    }

    /** What is told, as the job writes it down. */
    static List<String> report(List<Problem> problems) {
        return Stream.concat(
                        problems.stream().filter(each -> !each.isError()).map(each -> "warning: " + each),
                        problems.stream().filter(Problem::isError).map(each -> "error: " + each))
                .toList();
    }

    private static Pipeline pipeline(List<Problem> problems) {
        return pipeline(Path.of("../data/authority"), problems);
    }

    /** The pipeline of one machine. */
    static Pipeline pipeline(Path authority, List<Problem> problems) {
        return new Pipeline(
                Vocabulary.DEFAULT_BASE,
                List.of(authority),
                Lexicon.standard(),
                ConvertJob.Version.number(),
                problems::add);
    }

    /** What is in the folder that the job filled. */
    static Alike inFolder(Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path part : parts(output)) {
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(part)), StandardCharsets.UTF_8))) {
                in.lines().forEach(lines::add);
            }
        }
        return new Alike(
                lines.stream().sorted().toList(),
                Files.readAllLines(output.resolve(OutputFolder.PROBLEMS)),
                Files.readString(output.resolve(OutputFolder.COVERAGE)));
    }

    static List<Path> parts(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }

    void assertEqualTo(Alike other) {
        assertEquals(String.join("\n", problems), String.join("\n", other.problems));
        assertEquals(coverage, other.coverage);
        assertEquals(lines.size(), other.lines.size());
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(lines.get(i), other.lines.get(i));
        }
    }
}
