package memcon.spark;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One run: lists the inputs, has them digested, unpacked and read on all machines, brings together what has one document's
 * identifier, has the parts made that are not there yet, and ends the folder.
 */
final class ClusterConversion {

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
        Intake intake = Intake.of(spark, options);
        Inputs inputs = intake.inputs();
        List<Manifest.Input> digested = digests(intake);
        Settings keyed = intake.settings().withKey(key(intake, digested));

        BitSet wanted = wanted(output, keyed);
        output.prepare(part -> part >= 0 && part < keyed.parts() && !wanted.get(part));
        System.err.println(output + ": " + (keyed.parts() - wanted.cardinality()) + " of " + keyed.parts()
                + " parts are there already");
        if (!wanted.isEmpty()) {
            convert(intake, keyed, wanted);
        }
        return new Ending(spark, output, keyed, intake.pipeline()).write(intake, digested);
    }

    /** The digest of each file as it lies: the inputs are read once more, which is nothing beside converting them. */
    private List<Manifest.Input> digests(Intake intake) {
        if (intake.inputs().files().isEmpty()) {
            return List.of();
        }
        Broadcast<SerializableConfiguration> configuration = spark.broadcast(new SerializableConfiguration(hadoop));
        int last = intake.settings().lastAttempt();
        return spark.parallelize(intake.inputs().files(), intake.slices())
                .map(file -> Digests.of(
                        file, configuration.value().value(), TaskContext.get().attemptNumber() >= last))
                .collect();
    }

    /** A digest of all that the parts depend on. */
    private static String key(Intake intake, List<Manifest.Input> digested) throws IOException {
        Settings settings = intake.settings();
        StringBuilder all = new StringBuilder(intake.pipeline().key("nq.gz").conditions());
        all.append('\n').append(settings.parts()).append(' ').append(settings.editing());
        for (int i = 0; i < digested.size(); i++) {
            InputFile file = intake.inputs().files().get(i);
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
        return Digests.of(all.toString());
    }

    private static BitSet wanted(OutputFolder output, Settings settings) throws IOException {
        BitSet wanted = new BitSet(settings.parts());
        for (int part = 0; part < settings.parts(); part++) {
            wanted.set(part, output.receipt(part, settings.key()).isEmpty());
        }
        return wanted;
    }

    private void convert(Intake intake, Settings settings, BitSet wanted) {
        Broadcast<SerializableConfiguration> configuration = spark.broadcast(new SerializableConfiguration(hadoop));
        Broadcast<Settings> all = spark.broadcast(settings);
        String folder = new org.apache.hadoop.fs.Path(options.output).toString();
        intake.pieces(all, wanted).foreachPartition(part -> {
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
            java.util.Iterator<scala.Tuple2<GroupKey, Parcel>> pieces,
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
}
