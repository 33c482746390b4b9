package memcon;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import memcon.Pipeline.Outcome;
import memcon.annotation.Lexicon;
import memcon.authority.Vocabulary;
import memcon.document.MemorandumReader;
import memcon.rdf.RdfFile;
import memcon.source.Corpus;
import memcon.source.SourceFile;

/**
 * How long a conversion takes beside what any tagger must do: OpenNLP's sentences, tokens and parts of speech of the same
 * texts. Volume by volume, one after the other in one run, each with one thread; the first volume is run through both once
 * before, unmeasured. Reading is measured from the compressed volume to statements and claims, a conversion whole, to
 * N-Quads; the tagger from text in memory.
 */
public final class PaceComparison {

    private static final double MEGA = 1e6;
    private static final double NANO = 1e9;

    private final Pipeline pipeline = new Pipeline(
            Vocabulary.DEFAULT_BASE,
            List.of(Path.of("data/authority")),
            Lexicon.standard(),
            "bench",
            problem -> {});
    private final Tagger tagger = new Tagger();

    /** Processor time and time by the clock, in seconds. */
    private record Time(double processor, double clock) {

        Time plus(Time other) {
            return new Time(processor + other.processor, clock + other.clock);
        }
    }

    /** Something to be measured. */
    private interface Work {
        void run() throws IOException;
    }

    private PaceComparison() throws IOException {}

    /**
     * Compares and prints.
     *
     * @param inputs volumes, or a folder of them
     */
    public static void main(String[] inputs) throws IOException {
        new PaceComparison().compare(volumes(inputs));
    }

    private static List<Path> volumes(String... inputs) throws IOException {
        List<Path> volumes = new ArrayList<>();
        for (String input : inputs) {
            try (Stream<Path> files = Files.walk(Path.of(input))) {
                files.filter(Files::isRegularFile).sorted().forEach(volumes::add);
            }
        }
        if (volumes.isEmpty()) {
            throw new IllegalArgumentException("memcon.bench: no volume given. Give -Dmemcon.bench=FOLDER.");
        }
        return volumes;
    }

    private void compare(List<Path> volumes) throws IOException {
        convert(volumes.get(0), 1);
        texts(volumes.get(0)).forEach(tagger::tag);
        Time read = new Time(0, 0);
        Time ours = new Time(0, 0);
        Time theirs = new Time(0, 0);
        long bytes = 0;
        int documents = 0;
        long tokens = 0;
        print(
                "%-24s %9s %9s %12s %12s %12s %6s %6s",
                "volume", "documents", "MB", "read", "convert", "OpenNLP", "/read", "/convert");
        for (Path volume : volumes) {
            List<String> texts = texts(volume);
            Outcome[] outcome = new Outcome[1];
            Time reading = measure(() -> pipeline.read(List.of(volume), found -> {}));
            Time our = measure(() -> outcome[0] = convert(volume, 1));
            long[] counted = {0};
            Time their = measure(() -> texts.forEach(text -> counted[0] += tagger.tag(text)));
            read = read.plus(reading);
            ours = ours.plus(our);
            theirs = theirs.plus(their);
            bytes += outcome[0].bytes();
            documents += outcome[0].documents();
            tokens += counted[0];
            line(String.valueOf(volume.getFileName()), outcome[0].documents(), outcome[0].bytes(), reading, our, their);
        }
        line("all, one thread", documents, bytes, read, ours, theirs);
        print("OpenNLP tagged %,d tokens.", tokens);
        allCores(volumes);
    }

    private void allCores(List<Path> volumes) throws IOException {
        Outcome[] outcome = new Outcome[1];
        Time time = measure(() -> {
            try (RdfFile file = RdfFile.to(OutputStream.nullOutputStream(), "nq")) {
                outcome[0] = pipeline.convert(volumes, file, Effort.full(), memorandum -> {});
            }
        });
        print(
                "convert, all cores: %d documents in %.1f s by the clock (%.1f s of processors): %.1f documents/s, %.2f MB/s",
                outcome[0].documents(),
                time.clock(),
                time.processor(),
                outcome[0].documents() / time.clock(),
                outcome[0].bytes() / MEGA / time.clock());
    }

    private static void line(String name, int documents, long bytes, Time read, Time ours, Time theirs) {
        print(
                "%-24s %9d %9.2f %10.2f s %10.2f s %10.2f s %6.2f %6.2f",
                name,
                documents,
                bytes / MEGA,
                read.processor(),
                ours.processor(),
                theirs.processor(),
                theirs.processor() / read.processor(),
                theirs.processor() / ours.processor());
    }

    private Outcome convert(Path volume, int threads) throws IOException {
        try (RdfFile file = RdfFile.to(OutputStream.nullOutputStream(), "nq")) {
            return pipeline.convert(List.of(volume), file, new Effort(threads, null), memorandum -> {});
        }
    }

    private static List<String> texts(Path volume) {
        List<String> texts = new ArrayList<>();
        MemorandumReader reader = new MemorandumReader();
        for (SourceFile file : new Corpus(List.of(volume), problem -> {})) {
            reader.read(file, problem -> {}, memorandum -> texts.add(memorandum.text().content()));
        }
        return texts;
    }

    /** By processor time, which others on the machine do not change much. */
    private static Time measure(Work work) throws IOException {
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long clock = System.nanoTime();
        work.run();
        return new Time((system.getProcessCpuTime() - processor) / NANO, (System.nanoTime() - clock) / NANO);
    }

    private static void print(String format, Object... values) {
        byte[] line = (String.format(java.util.Locale.ROOT, format, values) + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }
}
