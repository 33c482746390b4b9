package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever follows README.md gets what it says: every line of its {@code sh} blocks is run, and where another block
 * follows at once, that is the answer. {@code -Dgolden=update} writes the answers anew.
 */
@Timeout(300)
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String GATE = "mvn -B verify";
    private static final String SERVE = "./memcon serve";
    private static final String PORT = "localhost:3030";

    /** The commands, and the answer that stands below them, if one does. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^```sh\\n(?<lines>.*?)^```\\n(?:\\n?```(?!sh\\n)\\w+\\n(?<answer>.*?)^```\\n)?");

    private static final boolean IS_ALL = Boolean.getBoolean("memcon.all");

    /** Commands on whose results no other line depends: tried where all is tried. */
    private static final Pattern APART =
            Pattern.compile("memcon (coverage|annotate|evaluate|reconcile|generate)|--profile|--rdf12");

    @TempDir
    Path folder;

    @Test
    void every_command_line_works_and_every_answer_is_the_real_one() throws Exception {
        settle();
        String readme = Files.readString(README);
        StringBuilder renewed = new StringBuilder();
        Matcher block = BLOCK.matcher(readme);
        List<String> run = new ArrayList<>();
        Process server = null;
        String address = PORT;
        int copied = 0;
        try {
            while (block.find()) {
                StringBuilder said = new StringBuilder();
                for (String line : commands(block.group("lines"))) {
                    run.add(line);
                    if (line.equals(SERVE)) {
                        server = bash(line + " --port 0");
                        address = addressOf(server);
                    } else if (!line.equals(GATE)
                            && (IS_ALL || !APART.matcher(line).find())) {
                        said.append(answer(line.replace(PORT, address)));
                    }
                }
                @Nullable String answer = block.group("answer");
                if (answer != null) {
                    renewed.append(readme, copied, block.start("answer")).append(said);
                    copied = block.end("answer");
                }
            }
        } finally {
            if (server != null) {
                server.destroy();
                server.waitFor();
            }
        }
        renewed.append(readme.substring(copied));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(README, renewed);
        }
        assertEquals(Files.readString(README), renewed.toString());
        assertTrue(run.contains(GATE) && run.contains(SERVE), run::toString);
        assertTrue(run.stream().filter(line -> line.contains("queries/")).count() >= 5, run::toString);
    }

    @Test
    void the_readme_is_short_enough_to_be_read() throws IOException {
        long lines = Files.readAllLines(README).stream()
                .filter(line -> !line.isBlank())
                .count();
        assertTrue(lines <= 120, "README.md has " + lines + " lines that are not blank");
    }

    @Test
    void every_file_that_the_documents_link_to_is_there() throws IOException {
        for (Path document : List.of(README, Path.of("CONTRIBUTING.md"), Path.of("data/README.md"))) {
            Matcher link = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(Files.readString(document));
            while (link.find()) {
                assertTrue(Files.exists(document.toAbsolutePath().resolveSibling(link.group(1))), link.group(1));
            }
        }
    }

    /** The lines to type; a line that ends in a pipe goes on in the next. */
    private static List<String> commands(String lines) {
        return lines.replaceAll("\\|\\n\\s+", "| ")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** A folder as a clone would be, where commands may leave files, with the classes under test for a program. */
    private void settle() throws IOException {
        for (String part : List.of("data", "queries", "ontology", "src/test/resources/memoranda")) {
            copy(Path.of(part));
        }
        String words = Launched.command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Path program = Files.writeString(folder.resolve("memcon"), "#!/bin/sh\nexec " + words + " \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void copy(Path part) throws IOException {
        Files.createDirectories(folder.resolve(part.toString()).getParent());
        try (Stream<Path> paths = Files.walk(part)) {
            for (Path path : paths.toList()) {
                Files.copy(path, folder.resolve(path.toString()));
            }
        }
    }

    private Process bash(String line) throws IOException {
        // exec, so that what is stopped is the program and not the shell around it.
        String script = line.contains("|") || line.contains(">") ? line : "exec " + line;
        return new ProcessBuilder("bash", "-o", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectError(folder.resolve("messages").toFile())
                .start();
    }

    private static String addressOf(Process server) throws IOException {
        BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
        Matcher ready = Pattern.compile("Ready: (\\S+).*").matcher(String.valueOf(lines.readLine()));
        assertTrue(ready.matches(), "the server did not get ready");
        return URI.create(ready.group(1)).getAuthority();
    }

    private String answer(String line) throws Exception {
        Process process = bash(line);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertEquals(0, code, () -> line + "\n" + messages());
        // SPARQL's CSV and TSV end lines as the web does.
        return out.replace("\r\n", "\n");
    }

    private String messages() {
        try {
            return Files.readString(folder.resolve("messages"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
