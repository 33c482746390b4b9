package memcon.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import memcon.CoverageTable;
import memcon.Pipeline;
import memcon.rdf.RdfFile;
import memcon.rdf.SharedGraphs;
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
    int write(Intake intake, List<Manifest.Input> digested) throws IOException {
        for (int part = 0; part < settings.parts(); part++) {
            add(receipt(output, part, settings.key()));
        }
        if (documents > 0) {
            writeShared();
        }
        Report report = Report.write(output, problems(intake.told(skipped)));
        file(OutputFolder.PROBLEMS, 0, 0, report.file());
        file(OutputFolder.COVERAGE, 0, 0, output.writeText(OutputFolder.COVERAGE, coverage.csv()));
        output.writeJson(
                OutputFolder.MANIFEST,
                new Manifest(
                        "memcon " + settings.version(),
                        settings.key(),
                        settings.base(),
                        documents,
                        quads,
                        report.errors(),
                        report.warnings(),
                        digested,
                        files));
        output.dropDrafts();
        System.err.println(output + ": " + documents + " documents, " + quads + " RDF statements, " + report.errors()
                + " errors, " + report.warnings() + " warnings");
        return documents == 0 || report.errors() > 0 ? ConvertJob.FINDINGS : ConvertJob.DONE;
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

    /** What was told of all parts, and on the driver, in the order in which one machine tells it. */
    private JavaRDD<Told> problems(List<Told> ofDriver) {
        Broadcast<SerializableConfiguration> configuration =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        String folder = output.toString();
        String key = settings.key();
        int slices = Math.max(1, Math.min(settings.parts(), spark.defaultParallelism() * 4));
        return spark.parallelize(IntStream.range(0, settings.parts()).boxed().toList(), slices)
                .flatMap(part -> {
                    Configuration hadoop = configuration.value().value();
                    return receipt(new OutputFolder(folder, hadoop), part, key)
                            .problems()
                            .iterator();
                })
                .union(spark.parallelize(ofDriver, 1))
                .sortBy(Told::place, true, slices);
    }
}
