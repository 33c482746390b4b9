package memcon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import memcon.bench.invent.InventedMemorandum;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes invented memoranda and their gold into a folder, as many as are wanted. */
@Command(
        name = "invent",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Writes invented memoranda to FOLDER/texts and who says what in them to FOLDER/gold. The same"
                + " seed writes the same bytes, and the first documents of a larger collection are a smaller one's.")
public final class Invent implements Callable<Integer> {

    private static final int IN_A_FOLDER = 1000;

    @Parameters(paramLabel = "FOLDER", description = "A new or an empty folder.")
    private Path folder = Path.of("");

    @Option(names = "--documents", description = "How many.")
    private int documents = 1000;

    @Option(names = "--seed", description = "Any whole number.")
    private long seed = 1;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Invent()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        long characters = write(folder, documents, seed);
        System.out.printf(Locale.ROOT, "%s: %,d documents, %,d characters%n", folder, documents, characters);
        return 0;
    }

    /** Gives how many characters the texts have. */
    static long write(Path folder, int documents, long seed) throws IOException {
        long characters = 0;
        for (int number = 1; number <= documents; number++) {
            InventedMemorandum one = InventedMemorandum.of(seed, number);
            String part = String.format(Locale.ROOT, "%04d", (number - 1) / IN_A_FOLDER);
            file(folder.resolve("texts").resolve(part), one.id() + ".txt", one.text());
            file(folder.resolve("gold").resolve(part), one.id() + ".tsv", one.gold());
            characters += one.text().length();
        }
        return characters;
    }

    private static void file(Path folder, String name, String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), content);
    }
}
