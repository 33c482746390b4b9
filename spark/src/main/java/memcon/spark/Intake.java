package memcon.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import memcon.Pipeline;
import memcon.source.Problem;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * What every job begins with: it lists the inputs, takes authority and lexicon along, has the inputs unpacked and read on all
 * machines, and brings together what has one document's identifier.
 */
final class Intake {

    /** Of input as it lies: a compressed volume of half a megabyte takes a core some ten seconds. */
    private static final long BYTES_A_PART = 512 << 10;

    private static final int LEAST_PARTS = 16;
    private static final int MOST_PARTS = 20_000;

    private final JavaSparkContext spark;
    private final Inputs inputs;
    private final Settings settings;
    private final Pipeline pipeline;
    private final List<Problem> ofAuthority;

    private Intake(
            JavaSparkContext spark, Inputs inputs, Settings settings, Pipeline pipeline, List<Problem> ofAuthority) {
        this.spark = spark;
        this.inputs = inputs;
        this.settings = settings;
        this.pipeline = pipeline;
        this.ofAuthority = List.copyOf(ofAuthority);
    }

    /** Lists the inputs and reads the authority, on this machine. */
    static Intake of(JavaSparkContext spark, JobOptions options) throws IOException {
        Inputs inputs = Inputs.of(options.inputs, spark.hadoopConfiguration());
        Settings settings = settings(spark, options, inputs);
        List<Problem> ofAuthority = new ArrayList<>();
        Pipeline pipeline = pipeline(options, settings, ofAuthority);
        return new Intake(spark, inputs, settings, pipeline, ofAuthority);
    }

    private static Settings settings(JavaSparkContext spark, JobOptions options, Inputs inputs) throws IOException {
        long bytes = inputs.files().stream().mapToLong(InputFile::length).sum();
        int parts = options.parts == null
                ? (int) Math.max(LEAST_PARTS, Math.min(MOST_PARTS, bytes / BYTES_A_PART + 1))
                : options.parts;
        if (parts < 1) {
            throw new WrongUse("--parts " + parts, "no number of parts", "Give 1 or more");
        }
        List<CarriedFile> authority = options.authority == null
                ? CarriedFile.authority()
                : carried("--authority", options.authority, ".ttl", spark);
        List<CarriedFile> lexicon =
                options.lexicon == null ? List.of() : carried("--lexicon", options.lexicon, "", spark);
        if (options.lexicon != null && lexicon.isEmpty()) {
            throw new WrongUse("--lexicon", "no files in " + options.lexicon, "Check the path");
        }
        int attempts = spark.isLocal() ? 1 : spark.getConf().getInt("spark.task.maxFailures", 4);
        return new Settings(
                options.base,
                authority,
                lexicon,
                !options.withoutEditions,
                ConvertJob.Version.number(),
                "",
                parts,
                attempts - 1);
    }

    private static List<CarriedFile> carried(String option, String path, String ending, JavaSparkContext spark)
            throws IOException {
        try {
            return CarriedFile.of(path, ending, spark.hadoopConfiguration());
        } catch (FileNotFoundException e) {
            throw new WrongUse(option, "no file or folder " + path, "Check the path");
        }
    }

    private static Pipeline pipeline(JobOptions options, Settings settings, List<Problem> problems) throws IOException {
        @Nullable Path local = options.authority == null ? null : Path.of(options.authority);
        try {
            return settings.pipeline(local != null && Files.exists(local) ? local : null, problems::add);
        } catch (IllegalArgumentException e) {
            throw new WrongUse("--base", options.base + " is no absolute IRI that ends in / or #", "Mend it");
        }
    }

    Inputs inputs() {
        return inputs;
    }

    /** The settings, as yet without a key. */
    Settings settings() {
        return settings;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** In how many tasks the inputs are read. */
    int slices() {
        return Math.max(1, Math.min(inputs.files().size(), Math.max(64, settings.parts())));
    }

    /**
     * The pieces of all inputs, each document's together and in order, in so many parts as the settings say.
     *
     * @param wanted the parts that are needed; the others are empty
     */
    JavaPairRDD<GroupKey, Parcel> pieces(Broadcast<Settings> all, BitSet wanted) {
        Broadcast<SerializableConfiguration> configuration =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        Comparator<GroupKey> order = (Comparator<GroupKey> & Serializable) GroupKey::compareTo;
        return spark.parallelize(inputs.files(), slices())
                .flatMapToPair(file -> new UnpackedInput(
                        file,
                        all.value(),
                        wanted,
                        configuration.value().value(),
                        TaskContext.get().attemptNumber() >= all.value().lastAttempt()))
                .repartitionAndSortWithinPartitions(new ByGroup(settings.parts()), order);
    }

    /** What is told of the authority, of the inputs themselves, and of files in them that no reader claims. */
    List<Told> told(List<SkippedFiles> skipped) {
        List<Told> told = new ArrayList<>(inputs.told());
        told.addAll(inputs.skipped(skipped));
        for (int i = 0; i < ofAuthority.size(); i++) {
            told.add(new Told(new Place(Place.AUTHORITY, 0, 0, i), ofAuthority.get(i)));
        }
        return told;
    }
}
