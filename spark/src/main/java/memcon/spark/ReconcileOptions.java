package memcon.spark;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code memcon reconcile} is told where it makes the table. */
final class ReconcileOptions extends JobOptions {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The folder to write the table into, " + OutputFolder.CANDIDATES + ", and "
                    + OutputFolder.PROBLEMS + ": a new one.")
    String output = "";

    @Option(
            names = "--same-from",
            paramLabel = "SCORE",
            description =
                    "Write same beforehand where the best candidate has this score (0 to 1) or more, for a curator to"
                            + " look through.")
    @Nullable
    Double sameFrom;

    @Option(names = "--all", description = "List groups and the nameless, too, for whom there is no candidate.")
    boolean all;

    @Option(names = "--force", description = "Replace the table that is in OUT, and with it a curator's work.")
    boolean force;
}
