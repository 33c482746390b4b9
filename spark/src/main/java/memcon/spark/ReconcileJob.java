package memcon.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program that {@code spark-submit} starts to find out who may be who. */
@Command(
        name = "memcon-spark-reconcile",
        mixinStandardHelpOptions = true,
        versionProvider = ConvertJob.Version.class,
        header = "Lists on a cluster who may be the same person.",
        description =
                "%nReads what memcon reconcile reads from wherever Hadoop's file systems hold it and writes the same"
                        + " table for a curator. memcon reconcile --decisions reads it back.%n",
        footer = {
            "",
            "Exit codes: 0 all done; 1 some inputs failed, the table has the rest; 2 wrong use; 3 the job failed, and",
            "there is no table."
        },
        exitCodeOnExecutionException = 3)
public final class ReconcileJob implements Callable<Integer> {

    @Mixin
    private ReconcileOptions options = new ReconcileOptions();

    private final @Nullable JavaSparkContext spark;

    /** With the Spark of whoever submits it. */
    public ReconcileJob() {
        this(null);
    }

    ReconcileJob(@Nullable JavaSparkContext spark) {
        this.spark = spark;
    }

    /** Runs with the options of a command line. */
    public static void main(String[] arguments) {
        int code = ConvertJob.run(new ReconcileJob(), arguments);
        if (code != ConvertJob.DONE) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (spark != null) {
            return new ClusterReconciliation(spark, options).run();
        }
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "memcon reconcile");
        try (JavaSparkContext own = new JavaSparkContext(conf)) {
            return new ClusterReconciliation(own, options).run();
        }
    }
}
