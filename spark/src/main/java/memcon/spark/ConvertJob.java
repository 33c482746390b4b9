package memcon.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** The program that {@code spark-submit} starts. */
@Command(
        name = "memcon-spark",
        mixinStandardHelpOptions = true,
        versionProvider = ConvertJob.Version.class,
        header = "Converts memoranda of conversation to RDF on a cluster.",
        description = "%nReads what memcon convert reads from wherever Hadoop's file systems hold it and fills a folder"
                + " with N-Quads: the same lines as memcon convert writes. A run that was interrupted goes on where it"
                + " stopped when it is started again with the same inputs and options.%n",
        footer = {
            "",
            "Exit codes: 0 all done; 1 some inputs failed, the rest is written; 2 wrong use; 3 the job failed: run it",
            "again, and it goes on where it stopped."
        },
        exitCodeOnExecutionException = 3)
public final class ConvertJob implements Callable<Integer> {

    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USE = 2;

    @Mixin
    private ConvertOptions options = new ConvertOptions();

    private final @Nullable JavaSparkContext spark;

    /** With the Spark of whoever submits it. */
    public ConvertJob() {
        this(null);
    }

    ConvertJob(@Nullable JavaSparkContext spark) {
        this.spark = spark;
    }

    /** Runs with the options of a command line. */
    public static void main(String[] arguments) {
        int code = run(new ConvertJob(), arguments);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Runs a job and gives the exit code. */
    static int run(Callable<Integer> job, String... arguments) {
        return new CommandLine(job)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    if (fault instanceof WrongUse) {
                        line.getErr().println(fault.getMessage());
                        return WRONG_USE;
                    }
                    throw fault;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (spark != null) {
            return new ClusterConversion(spark, options).run();
        }
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "memcon convert");
        try (JavaSparkContext own = new JavaSparkContext(conf)) {
            return new ClusterConversion(own, options).run();
        }
    }

    /** The version of the program's jar. */
    static final class Version implements IVersionProvider {

        static String number() {
            String number = ConvertJob.class.getPackage().getImplementationVersion();
            return number == null ? "unpackaged" : number;
        }

        @Override
        public String[] getVersion() {
            return new String[] {"memcon-spark " + number()};
        }
    }
}
