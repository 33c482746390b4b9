package memcon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.Effort;
import memcon.Pipeline;
import memcon.Tagger;
import memcon.annotation.Lexicon;
import memcon.authority.Vocabulary;
import memcon.bench.Pace.Pair;
import memcon.document.MemorandumReader;
import memcon.rdf.RdfFile;
import memcon.source.Corpus;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Conversions in this process, one thread each, once before they are measured; their output goes nowhere. */
final class InMemoryPace {

    private static final double NANO = 1e9;

    private final Path texts;
    private final Path editions;
    private final Pipeline pipeline = new Pipeline(
            Vocabulary.DEFAULT_BASE,
            List.of(Path.of("data/authority")),
            Lexicon.standard(),
            "bench",
            problem -> {});

    InMemoryPace(Path texts, Path editions) {
        this.texts = texts;
        this.editions = editions;
    }

    private interface Work {
        void run() throws IOException;
    }

    /** The texts as TEI in which all that was read is marked up. */
    void writeEditions() throws IOException {
        Files.createDirectories(editions);
        pipeline.read(List.of(texts), reading -> {
            Path file = editions.resolve(reading.memorandum().id() + ".xml");
            try (Writer out = Files.newBufferedWriter(file)) {
                pipeline.editionWriter().write(reading, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Converting editions, and writing the same quads with Rio from memory. */
    List<Pair> markup(int rounds) throws IOException {
        Path quads = editions.resolveSibling("editions.nq");
        try (RdfFile file = RdfFile.create(quads)) {
            pipeline.convert(List.of(editions), file, new Effort(1, null), memorandum -> {});
        }
        List<Statement> statements = new ArrayList<>();
        RDFParser parser = Rio.createParser(RDFFormat.NQUADS);
        parser.setRDFHandler(new StatementCollector(statements));
        try (InputStream in = Files.newInputStream(quads)) {
            parser.parse(in);
        }
        return pairs(
                rounds,
                () -> convert(editions),
                () -> Rio.write(statements, OutputStream.nullOutputStream(), RDFFormat.NQUADS));
    }

    /** Tagging texts, which are in memory, and converting them, from their files. */
    List<Pair> text(int rounds) throws IOException {
        List<String> contents = new ArrayList<>();
        MemorandumReader reader = new MemorandumReader();
        new Corpus(List.of(texts), problem -> {})
                .forEach(file -> reader.read(
                        file,
                        problem -> {},
                        memorandum -> contents.add(memorandum.text().content())));
        Tagger tagger = new Tagger();
        return pairs(rounds, () -> contents.forEach(tagger::tag), () -> convert(texts));
    }

    void convertTo(Path quads) throws IOException {
        try (RdfFile file = RdfFile.create(quads)) {
            pipeline.convert(List.of(texts), file);
        }
    }

    private void convert(Path input) throws IOException {
        try (RdfFile file = RdfFile.to(OutputStream.nullOutputStream(), "nq")) {
            pipeline.convert(List.of(input), file, new Effort(1, null), memorandum -> {});
        }
    }

    private static List<Pair> pairs(int rounds, Work first, Work second) throws IOException {
        first.run();
        second.run();
        List<Pair> pairs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            pairs.add(new Pair(seconds(first), seconds(second)));
        }
        return pairs;
    }

    private static double seconds(Work work) throws IOException {
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - before) / NANO;
    }
}
