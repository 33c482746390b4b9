package memcon.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import memcon.CoverageTable;
import memcon.Pipeline;
import memcon.rdf.RdfFile;
import memcon.rdf.SharedGraphs;
import memcon.source.Problem;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** What is written once, when all parts are there, from nothing but their receipts. */
final class Ending {

    private final JavaSparkContext spark;
    private final OutputFolder output;
    private final Settings settings;
    private final SharedGraphs shared;
    private final CoverageTable coverage = new CoverageTable();
    private final List<Manifest.Output> files = new ArrayList<>();
    private final List<SkippedFiles> skipped = new ArrayList<>();
    private long documents;
    private long quads;

    Ending(JavaSparkContext spark, OutputFolder output, Settings settings, Pipeline pipeline) {
        this.spark = spark;
        this.output = output;
        this.settings = settings;
        this.shared = pipeline.sharedGraphs();
    }

    /** Writes what parts have in common, the report, the account and the manifest; gives the exit code. */
    int write(Inputs inputs, List<Manifest.Input> digested, List<Problem> ofAuthority) throws IOException {
        for (int part = 0; part < settings.parts(); part++) {
            add(receipt(output, part, settings.key()));
        }
        if (documents > 0) {
            writeShared();
        }
        List<Told> ofDriver = new ArrayList<>(inputs.told());
        ofDriver.addAll(inputs.skipped(skipped));
        for (int i = 0; i < ofAuthority.size(); i++) {
            ofDriver.add(new Told(new Place(Place.AUTHORITY, 0, 0, i), ofAuthority.get(i)));
        }
        long[] problems = writeProblems(ofDriver);
        file(OutputFolder.COVERAGE, 0, 0, output.writeText(OutputFolder.COVERAGE, coverage.csv()));
        output.writeJson(
                OutputFolder.MANIFEST,
                new Manifest(
                        "memcon " + settings.version(),
                        settings.key(),
                        settings.base(),
                        documents,
                        quads,
                        problems[0],
                        problems[1],
                        digested,
                        files));
        output.dropDrafts();
        System.err.println(output + ": " + documents + " documents, " + quads + " RDF statements, " + problems[0]
                + " errors, " + problems[1] + " warnings");
        return documents == 0 || problems[0] > 0 ? ConvertJob.FINDINGS : ConvertJob.DONE;
    }

    private static Receipt receipt(OutputFolder output, int part, String key) throws IOException {
        return output.receipt(part, key)
                .orElseThrow(() -> new IOException(output + "/" + OutputFolder.partName(part)
                        + ": has no receipt any more. Let nobody else write into the folder, and run this again."));
    }

    private void add(Receipt receipt) {
        shared.add(receipt.references(), receipt.proposers());
        coverage.add(receipt.coverage());
        skipped.addAll(receipt.skipped());
        documents += receipt.documents();
        quads += receipt.quads();
        files.add(new Manifest.Output(
                OutputFolder.partName(receipt.part()),
                receipt.documents(),
                receipt.quads(),
                receipt.bytes(),
                receipt.sha256()));
    }

    private void file(String name, long ofDocuments, long ofQuads, PartFile written) {
        files.add(new Manifest.Output(name, ofDocuments, ofQuads, written.length(), written.sha256()));
    }

    private void writeShared() throws IOException {
        var statements = shared.statements();
        PartFile written = output.write(OutputFolder.SHARED, "driver", out -> {
            RdfFile file = RdfFile.to(out, "nq.gz");
            file.write(statements);
            file.finish();
        });
        quads += statements.size();
        file(OutputFolder.SHARED, 0, statements.size(), written);
    }

    /**
     * The report: warnings, then errors, each in the order in which one machine tells them. They are sorted on the cluster
     * and pass through the driver one by one.
     *
     * @return how many errors, how many warnings
     */
    private long[] writeProblems(List<Told> ofDriver) throws IOException {
        Broadcast<SerializableConfiguration> configuration =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        String folder = output.toString();
        String key = settings.key();
        int slices = Math.max(1, Math.min(settings.parts(), spark.defaultParallelism() * 4));
        JavaRDD<Told> all = spark.parallelize(
                        IntStream.range(0, settings.parts()).boxed().toList(), slices)
                .flatMap(part -> {
                    Configuration hadoop = configuration.value().value();
                    return receipt(new OutputFolder(folder, hadoop), part, key)
                            .problems()
                            .iterator();
                })
                .union(spark.parallelize(ofDriver, 1))
                .sortBy(Told::place, true, slices);
        all.cache();
        long[] counts = new long[2];
        PartFile written = output.write(OutputFolder.PROBLEMS, "driver", out -> {
            for (boolean error : new boolean[] {false, true}) {
                Iterator<Told> told =
                        all.filter(each -> each.problem().isError() == error).toLocalIterator();
                while (told.hasNext()) {
                    String line =
                            (error ? "error: " : "warning: ") + told.next().problem() + "\n";
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                    counts[error ? 0 : 1]++;
                }
            }
        });
        all.unpersist();
        file(OutputFolder.PROBLEMS, 0, 0, written);
        return counts;
    }
}
