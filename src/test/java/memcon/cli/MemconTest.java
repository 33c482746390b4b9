package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import memcon.store.AnswerFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What holds for every command: help to learn from, exit codes, no stack traces. */
class MemconTest {

    @ParameterizedTest
    @ValueSource(strings = {"convert", "validate", "coverage", "load", "query", "serve"})
    void every_command_explains_itself_with_examples_and_exit_codes(String command) {
        Run run = Run.of(command, "--help");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(run.out().contains("Usage: memcon " + command), run.out());
        assertTrue(run.out().contains("Examples:\n  memcon " + command), run.out());
        assertTrue(run.out().contains("Exit codes: 0 "), run.out());
        assertEquals(run.out(), Run.of("help", command).out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
    }

    @Test
    void the_program_lists_its_commands_and_tells_its_version() {
        Run run = Run.of("--help");
        assertEquals(Memcon.DONE, run.code());
        for (String command : List.of("convert", "validate", "coverage", "load", "query", "serve")) {
            assertTrue(run.out().contains("\n  " + command + " "), run.out());
        }
        assertTrue(Run.of("--version").out().startsWith("memcon "));
        assertTrue(Run.of("convert", "--version").out().startsWith("memcon "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'memcon: no command given. See memcon --help.'",
        "convrt x, 'memcon: Unmatched arguments from index 0: ''convrt'', ''x''. See memcon --help.'",
        "convert, 'memcon convert: Missing required options and parameters'",
        "convert x, 'memcon convert: Missing required option: ''--output=OUT''. See memcon convert --help.'",
        "coverage --colour x, 'memcon coverage: Unknown option: ''--colour''. See memcon coverage --help.'",
        "serve --port many, 'memcon serve: Invalid value for option ''--port'''",
        "serve --port 70000, 'memcon serve: --port 70000 is no port; one is between 0 and 65535.'",
        "serve --timeout 0, 'memcon serve: --timeout 0 is not at least 1.'",
        "serve @fuseki-config/serve.options --timeout 0, 'memcon serve: --timeout 0 is not at least 1.'",
        "serve x --store y, 'memcon serve: --store y and inputs cannot be served together.'",
        "query q.rq x --store y, 'memcon query: --store y and inputs cannot be asked together.'",
        "validate, 'memcon validate: Missing required parameter: ''FILE''. See memcon validate --help.'",
        "load x, 'memcon load: Missing required option: ''--store=DIR''. See memcon load --help.'",
        "coverage x --base here, 'memcon coverage: --base: here is no absolute IRI that ends in / or #.'",
        "coverage x --authority nobody, 'memcon coverage: --authority: no file or folder nobody.'",
        "coverage x --lexicon silence, 'memcon coverage: --lexicon: no folder silence.'"
    })
    void wrong_use_is_named_in_a_line_that_leads_to_the_help(String line, String message) {
        Object[] words = line.isEmpty() ? new Object[0] : line.split(" ", -1);
        Run run = Run.of(words);
        assertEquals(Memcon.WRONG_USE, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(message), run.err());
        assertTrue(run.err().contains(" --help."), run.err());
    }

    @Test
    void a_mistyped_command_is_answered_with_the_one_that_was_meant() {
        assertTrue(
                Run.of("convrt").err().contains("Did you mean: memcon convert"),
                Run.of("convrt").err());
    }

    @Test
    void the_completion_script_knows_the_commands_and_is_sound(@TempDir Path folder) throws Exception {
        Run run = Run.of("generate-completion");
        assertEquals(Memcon.DONE, run.code());
        assertTrue(run.out().contains("coverage") && run.out().contains("--authority"), run.out());
        Path script = Files.writeString(folder.resolve("completion"), run.out(), StandardCharsets.UTF_8);
        assertEquals(
                0,
                new ProcessBuilder("bash", "-n", script.toString())
                        .inheritIO()
                        .start()
                        .waitFor());
    }

    @Test
    void the_answer_formats_in_the_help_are_those_of_the_store() {
        assertEquals(
                Arrays.stream(AnswerFormat.values()).map(AnswerFormat::toString).toList(), QueryCommand.Formats.NAMES);
    }

    @Test
    void what_nobody_expected_is_said_in_one_line_that_can_be_reported() {
        StringWriter said = new StringWriter();
        CommandLine command = new CommandLine(new ValidateCommand()).setErr(new PrintWriter(said));
        int code = Faults.failure(new IllegalStateException("no such day"), command, null);
        assertEquals(Memcon.WRONG_USE, code);
        assertTrue(said.toString().startsWith("validate: Bug: java.lang.IllegalStateException: no such day at Memcon"));
        assertEquals(1, said.toString().lines().count(), said.toString());
    }

    /** The database takes longer to start than a memorandum takes to convert. */
    @Test
    void a_conversion_starts_without_the_database() throws Exception {
        Process process = Launched.java(List.of("-Xlog:class+load"), "convert", "data/memoranda", "-o", "-");
        Set<String> jena = new TreeSet<>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(line -> line.contains(" org.apache.jena.")).forEach(jena::add);
        }
        assertEquals(0, process.waitFor());
        assertEquals(Set.of(), jena);
    }
}
