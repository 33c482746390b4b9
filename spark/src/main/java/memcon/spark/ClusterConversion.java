package memcon.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import memcon.Pipeline;
import memcon.source.Problem;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.Partitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * One run: lists the inputs, has them digested, unpacked and read on all machines, brings together what has one document's
 * identifier, has the parts made that are not there yet, and ends the folder.
 */
final class ClusterConversion {

    /** Of input as it lies: a compressed volume of half a megabyte takes a core some ten seconds. */
    private static final long BYTES_A_PART = 512 << 10;

    private static final int LEAST_PARTS = 16;
    private static final int MOST_PARTS = 20_000;

    private final JavaSparkContext spark;
    private final ConvertOptions options;
    private final Configuration hadoop;

    ClusterConversion(JavaSparkContext spark, ConvertOptions options) {
        this.spark = spark;
        this.options = options;
        this.hadoop = spark.hadoopConfiguration();
    }

    int run() throws IOException {
        OutputFolder output = new OutputFolder(options.output, hadoop);
        if (!output.isOurs()) {
            throw new WrongUse(options.output, "holds other things", "Name a new folder");
        }
        Inputs inputs = Inputs.of(options.inputs, hadoop);
        List<Problem> ofAuthority = new ArrayList<>();
        Settings settings = settings(inputs);
        Pipeline pipeline = pipeline(settings, ofAuthority);
        List<Manifest.Input> digested = digests(inputs, settings);
        Settings keyed = settings.withKey(key(pipeline, settings, inputs, digested));

        BitSet wanted = wanted(output, keyed);
        output.prepare(part -> part >= 0 && part < keyed.parts() && !wanted.get(part));
        System.err.println(output + ": " + (keyed.parts() - wanted.cardinality()) + " of " + keyed.parts()
                + " parts are there already");
        if (!wanted.isEmpty()) {
            convert(inputs, keyed, wanted);
        }
        return new Ending(spark, output, keyed, pipeline).write(inputs, digested, ofAuthority);
    }

    private Settings settings(Inputs inputs) throws IOException {
        long bytes = inputs.files().stream().mapToLong(InputFile::length).sum();
        int parts = options.parts == null
                ? (int) Math.max(LEAST_PARTS, Math.min(MOST_PARTS, bytes / BYTES_A_PART + 1))
                : options.parts;
        if (parts < 1) {
            throw new WrongUse("--parts " + parts, "no number of parts", "Give 1 or more");
        }
        List<CarriedFile> authority =
                options.authority == null ? CarriedFile.authority() : carried("--authority", options.authority, ".ttl");
        List<CarriedFile> lexicon = options.lexicon == null ? List.of() : carried("--lexicon", options.lexicon, "");
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

    private List<CarriedFile> carried(String option, String path, String ending) throws IOException {
        try {
            return CarriedFile.of(path, ending, hadoop);
        } catch (FileNotFoundException e) {
            throw new WrongUse(option, "no file or folder " + path, "Check the path");
        }
    }

    private Pipeline pipeline(Settings settings, List<Problem> problems) throws IOException {
        @Nullable Path local = options.authority == null ? null : Path.of(options.authority);
        try {
            return settings.pipeline(local != null && Files.exists(local) ? local : null, problems::add);
        } catch (IllegalArgumentException e) {
            throw new WrongUse("--base", options.base + " is no absolute IRI that ends in / or #", "Mend it");
        }
    }

    /** The digest of each file as it lies: the inputs are read once more, which is nothing beside converting them. */
    private List<Manifest.Input> digests(Inputs inputs, Settings settings) {
        if (inputs.files().isEmpty()) {
            return List.of();
        }
        Broadcast<SerializableConfiguration> configuration = spark.broadcast(new SerializableConfiguration(hadoop));
        int last = settings.lastAttempt();
        return spark.parallelize(inputs.files(), slices(inputs, settings))
                .map(file -> Digests.of(
                        file, configuration.value().value(), TaskContext.get().attemptNumber() >= last))
                .collect();
    }

    private static int slices(Inputs inputs, Settings settings) {
        return Math.min(inputs.files().size(), Math.max(64, settings.parts()));
    }

    /** A digest of all that the parts depend on. */
    private String key(Pipeline pipeline, Settings settings, Inputs inputs, List<Manifest.Input> digested)
            throws IOException {
        StringBuilder all = new StringBuilder(pipeline.key("nq.gz").conditions());
        all.append('\n').append(settings.parts()).append(' ').append(settings.editing());
        for (int i = 0; i < digested.size(); i++) {
            InputFile file = inputs.files().get(i);
            Manifest.Input digest = digested.get(i);
            all.append('\n')
                    .append(file.input())
                    .append(' ')
                    .append(file.named())
                    .append(' ');
            all.append(file.step())
                    .append(' ')
                    .append(digest.sha256())
                    .append(' ')
                    .append(digest.place());
        }
        return HexFormat.of()
                .formatHex(PartFile.digest().digest(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static BitSet wanted(OutputFolder output, Settings settings) throws IOException {
        BitSet wanted = new BitSet(settings.parts());
        for (int part = 0; part < settings.parts(); part++) {
            wanted.set(part, output.receipt(part, settings.key()).isEmpty());
        }
        return wanted;
    }

    private void convert(Inputs inputs, Settings settings, BitSet wanted) throws IOException {
        Broadcast<SerializableConfiguration> configuration = spark.broadcast(new SerializableConfiguration(hadoop));
        Broadcast<Settings> all = spark.broadcast(settings);
        String folder = new org.apache.hadoop.fs.Path(options.output).toString();
        JavaPairRDD<PieceKey, Parcel> pieces = spark.parallelize(inputs.files(), Math.max(1, slices(inputs, settings)))
                .flatMapToPair(file -> new UnpackedInput(
                        file,
                        all.value(),
                        wanted,
                        configuration.value().value(),
                        TaskContext.get().attemptNumber() >= all.value().lastAttempt()));
        Comparator<PieceKey> order = (Comparator<PieceKey> & java.io.Serializable) PieceKey::compareTo;
        pieces.repartitionAndSortWithinPartitions(new ByPart(settings.parts()), order)
                .foreachPartition(part -> {
                    int number = TaskContext.getPartitionId();
                    if (wanted.get(number)) {
                        makePart(
                                number,
                                part,
                                all.value(),
                                new OutputFolder(folder, configuration.value().value()));
                    }
                });
    }

    private static void makePart(
            int number,
            java.util.Iterator<scala.Tuple2<PieceKey, Parcel>> pieces,
            Settings settings,
            OutputFolder output)
            throws IOException {
        TaskContext task = TaskContext.get();
        String attempt = task.stageId() + "-" + task.taskAttemptId();
        PartConversion[] made = new PartConversion[1];
        PartFile file = output.write(OutputFolder.partName(number), attempt, out -> {
            made[0] = PartConversion.of(pieces, settings.pipeline(), out);
            if (task.isInterrupted()) {
                // What a task makes while it is being killed is not to be trusted.
                throw new TaskKilledException();
            }
        });
        output.write(made[0].receipt(settings.key(), number, file), attempt);
    }

    /** By {@link PieceKey#part}. */
    private static final class ByPart extends Partitioner {

        private static final long serialVersionUID = 1L;

        private final int parts;

        ByPart(int parts) {
            this.parts = parts;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        public int getPartition(Object key) {
            return ((PieceKey) key).part(parts);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ByPart same && same.parts == parts;
        }

        @Override
        public int hashCode() {
            return parts;
        }
    }
}
