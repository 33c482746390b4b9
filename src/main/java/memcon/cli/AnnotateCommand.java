package memcon.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import memcon.Pipeline;
import memcon.conversation.Reading;
import memcon.edition.EditionWriter;
import memcon.source.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code annotate}: drafts of editions, for a curator to correct. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Writes a draft TEI edition of a memorandum, to be corrected by hand.",
        description =
                "%nThe draft holds the whole text and what the rules read in it: statements, claims, names. Correct it"
                        + " in any XML editor and give it to convert or serve in place of the text, or beside it."
                        + " docs/editions.md tells how.%n",
        footer = {
            "",
            "Examples:",
            "  memcon annotate talks/june.txt -o editions/june.xml",
            "  memcon annotate volume.xml.xz -o editions/     one edition for each document, named by its identifier",
            "",
            "Exit codes: 0 done; 1 some inputs failed; 2 wrong use."
        })
final class AnnotateCommand implements Callable<Integer> {

    private int documents;

    @ParentCommand
    private Memcon memcon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CollectionOptions collection;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Memoranda: files, folders or archives.")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The edition to write; a folder (existing, or with a slash at its end) for several; - for"
                    + " standard output")
    private String output;

    @Option(names = "--force", description = "Replace editions that are there already, and with them a curator's work.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        boolean folder = output.endsWith("/") || Files.isDirectory(Path.of(output));
        if (folder) {
            Files.createDirectories(Path.of(output));
        } else if (!output.equals("-")) {
            checkFile(Path.of(output));
        }
        ProblemLog problems = new ProblemLog();
        Pipeline pipeline = collection.pipeline(problems);
        EditionWriter writer = pipeline.editionWriter();
        List<Reading> alone = new ArrayList<>();
        try (Progress progress = Progress.of("Reading", "documents")) {
            pipeline.read(inputs, reading -> {
                reading.problems().forEach(problems);
                if (folder) {
                    writeInto(Path.of(output), reading, writer, problems);
                } else if (alone.size() < 2) {
                    alone.add(reading);
                }
                progress.step();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (alone.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    output + ": the inputs hold several documents ("
                            + alone.get(0).memorandum().id() + ", "
                            + alone.get(1).memorandum().id() + " …). Give a folder, with a slash at its end.");
        }
        if (!alone.isEmpty()) {
            write(output.equals("-") ? null : Path.of(output), alone.get(0), writer);
        }
        problems.print(memcon.err());
        return documents == 0 ? Memcon.FINDINGS : problems.exitCode();
    }

    /** Refuses before anything is read what could not be written after it. */
    private void checkFile(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new ParameterException(
                    spec.commandLine(), output + ": there is no folder \"" + parent + "\". Create it first.");
        }
        if (isTaken(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    output + ": there is a file, perhaps with a curator's work. Give another name, or --force to"
                            + " replace it.");
        }
    }

    private boolean isTaken(Path file) {
        return Files.exists(file) && !force;
    }

    private void writeInto(Path folder, Reading reading, EditionWriter writer, ProblemLog problems) {
        Path file = folder.resolve(reading.memorandum().id() + ".xml");
        if (isTaken(file)) {
            problems.accept(Problem.error(
                    file.toString(),
                    "there is an edition, perhaps with a curator's work",
                    "Choose another folder, or give --force to replace it"));
            return;
        }
        try {
            write(file, reading, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(@Nullable Path file, Reading reading, EditionWriter writer) throws IOException {
        if (file == null) {
            writer.write(reading, memcon.out());
            memcon.out().flush();
        } else {
            Path draft = file.resolveSibling("." + file.getFileName() + ".part");
            try {
                try (BufferedWriter out = new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(draft), StandardCharsets.UTF_8))) {
                    writer.write(reading, out);
                }
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
        documents++;
    }
}
