package memcon.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import memcon.edition.Candidate;
import memcon.edition.CandidateRows;
import memcon.edition.Filed;
import memcon.edition.LocalActor;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * One run: every document's actors are found where the document is read, brought together by their paths, filed under the keys
 * of their names, compared file by file, and brought together with their candidates by their paths again.
 */
final class ClusterReconciliation {

    /** Stretches of files; of each the driver holds the last {@link memcon.edition.NameFile#WINDOW} actors. */
    private static final int MOST_STRETCHES = 2_000;

    /** Actors whose lines pass through the driver at a time. */
    private static final int ACTORS_A_SLICE = 20_000;

    private final JavaSparkContext spark;
    private final ReconcileOptions options;

    ClusterReconciliation(JavaSparkContext spark, ReconcileOptions options) {
        this.spark = spark;
        this.options = options;
    }

    int run() throws IOException {
        Double sameFrom = options.sameFrom;
        if (sameFrom != null && !(sameFrom >= 0 && sameFrom <= 1)) {
            throw new WrongUse("--same-from " + sameFrom, "not from 0 to 1", "Give a score of the table");
        }
        OutputFolder output = new OutputFolder(options.output, spark.hadoopConfiguration());
        if (!output.takesTable(options.force)) {
            throw new WrongUse(
                    options.output,
                    "holds other things, perhaps a table with a curator's work",
                    "Name a new folder, or give --force to replace a table");
        }
        Intake intake = Intake.of(spark, options);
        Broadcast<Settings> settings = spark.broadcast(intake.settings().withKey(key(intake)));
        JavaRDD<Serializable> read = read(intake, settings);
        read.persist(StorageLevel.DISK_ONLY());
        JavaRDD<Told> problems = problems(intake, read);
        output.delete(OutputFolder.PROBLEMS);
        Report report = Report.write(output, problems);
        CandidateRows rows = new CandidateRows(options.all, sameFrom == null ? CandidateRows.NEVER : sameFrom);
        TableCounts counts = writeTable(output, rows(actors(read, intake), settings, rows));
        read.unpersist();
        output.dropDrafts();
        System.err.println(output + ": " + counts.actors() + " actors, " + counts.candidates() + " candidates; "
                + counts.nameless() + " groups and nameless without a candidate left out; " + report.errors()
                + " errors, " + report.warnings() + " warnings");
        return report.errors() > 0 ? ConvertJob.FINDINGS : ConvertJob.DONE;
    }

    /** A digest of all that tells one pipeline of this process from another. */
    private static String key(Intake intake) throws IOException {
        return Digests.of(
                intake.pipeline().key("csv").conditions() + intake.settings().editing());
    }

    /** Appearances, and what is told on the way: what is costly, and kept on the disks of all machines. */
    private static JavaRDD<Serializable> read(Intake intake, Broadcast<Settings> settings) {
        BitSet all = new BitSet();
        all.set(0, intake.settings().parts());
        return intake.pieces(settings, all).mapPartitions(part -> new PartAppearances(part, settings.value()));
    }

    private JavaRDD<Told> problems(Intake intake, JavaRDD<Serializable> read) {
        List<SkippedFiles> skipped = read.filter(each -> each instanceof SkippedFiles)
                .map(each -> (SkippedFiles) each)
                .collect();
        return read.filter(each -> each instanceof Told)
                .map(each -> (Told) each)
                .union(spark.parallelize(intake.told(skipped), 1))
                .sortBy(Told::place, true, Math.min(intake.slices(), spark.defaultParallelism() * 4));
    }

    /** Actors by their paths. */
    private static JavaPairRDD<String, LocalActor> actors(JavaRDD<Serializable> read, Intake intake) {
        Comparator<GroupKey> order = (Comparator<GroupKey> & Serializable) GroupKey::compareTo;
        return read.filter(each -> each instanceof Appeared)
                .mapToPair(each -> new scala.Tuple2<>(((Appeared) each).key(), ((Appeared) each).appearance()))
                .repartitionAndSortWithinPartitions(
                        new ByGroup(intake.settings().parts()), order)
                .mapPartitionsToPair(GatheredActors::new, true);
    }

    /** Candidates by the paths of actors, each found as often as the two are neighbours. */
    private JavaPairRDD<String, Candidate> found(JavaPairRDD<String, LocalActor> actors, Broadcast<Settings> settings) {
        Comparator<FileKey> order = (Comparator<FileKey> & Serializable) FileKey::compareTo;
        JavaPairRDD<FileKey, Filed> files = actors.values()
                .flatMapToPair(actor -> FileKey.of(Filed.of(actor)))
                .sortByKey(order, true, Math.min(MOST_STRETCHES, actors.getNumPartitions()));
        List<FileEnd> ends = files.mapPartitions(
                        stretch -> List.of(FileEnd.of(stretch)).iterator())
                .collect();
        JavaRDD<FileEnd> before = spark.parallelize(FileEnd.before(ends), ends.size());
        return files.zipPartitions(before, (stretch, end) -> new FileWalk(stretch, end.next(), settings.value()))
                .mapToPair(each -> each);
    }

    private JavaPairRDD<String, ActorRows> rows(
            JavaPairRDD<String, LocalActor> actors, Broadcast<Settings> settings, CandidateRows rows) {
        boolean all = rows.all();
        double sameFrom = rows.sameFrom();
        ByGroup byPath = new ByGroup(actors.getNumPartitions());
        JavaPairRDD<String, List<Candidate>> best = found(actors, settings)
                .combineByKey(List::of, (some, one) -> best(some, List.of(one)), ClusterReconciliation::best, byPath);
        return actors.leftOuterJoin(best, byPath)
                .mapToPair(each -> new scala.Tuple2<>(
                        each._1(),
                        ActorRows.of(
                                each._2()._1(),
                                each._2()._2().or(List.of(Candidate.NONE)),
                                new CandidateRows(all, sameFrom))));
    }

    private static List<Candidate> best(List<Candidate> some, List<Candidate> others) {
        List<Candidate> both = new ArrayList<>(some);
        both.addAll(others);
        return Candidate.best(both);
    }

    /** The table in the order of paths: sorted on the cluster, it passes through the driver slice by slice. */
    private static TableCounts writeTable(OutputFolder output, JavaPairRDD<String, ActorRows> rows) throws IOException {
        rows.persist(StorageLevel.DISK_ONLY());
        TableCounts counts = rows.values().aggregate(TableCounts.NONE, TableCounts::with, TableCounts::plus);
        int slices = (int) Math.min(MOST_STRETCHES, counts.actors() / ACTORS_A_SLICE + 1);
        JavaRDD<ActorRows> sorted = rows.filter(each -> each._2().isListed())
                .sortByKey(true, slices)
                .values();
        output.delete(OutputFolder.CANDIDATES);
        output.write(OutputFolder.CANDIDATES, "driver", out -> {
            out.write(CandidateRows.header().getBytes(UTF_8));
            Iterator<ActorRows> lines = sorted.toLocalIterator();
            while (lines.hasNext()) {
                out.write(lines.next().lines().getBytes(UTF_8));
            }
        });
        rows.unpersist();
        return counts;
    }
}
