package memcon.spark;

import picocli.CommandLine.Option;

/** What {@code memcon convert} is told. */
final class ConvertOptions extends JobOptions {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The folder to fill: a new one, or one that a run of this program was filling.")
    String output = "";
}
