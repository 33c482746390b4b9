package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memcon.serve.http.Traffic;
import memcon.serve.sparql.Limits;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class LimitOptionsTest {

    private static final Path FILE = Path.of("fuseki-config/serve.options");

    @Command(name = "limited")
    private static final class Limited {
        @Mixin
        private LimitOptions options;
    }

    private static Limits parse(String... arguments) {
        Limited limited = new Limited();
        new CommandLine(limited).parseArgs(arguments);
        return limited.options.limits();
    }

    @Test
    void the_file_of_options_holds_every_limit_with_its_default() throws Exception {
        // How many queries run at one time depends on the machine.
        assertEquals(Limits.DEFAULT, parse("@" + FILE).withQueries(Limits.DEFAULT.queries()));
        assertEquals(Limits.DEFAULT, parse());
        TreeSet<String> inFile = Pattern.compile("(?m)^(--[a-z-]+)=")
                .matcher(Files.readString(FILE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> known = new CommandLine(new Limited())
                .getCommandSpec().options().stream()
                        .map(option -> option.longestName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, inFile);
    }

    @Test
    void each_option_sets_its_limit() {
        Limits set = parse(
                "--timeout=1",
                "--max-rows=2",
                "--max-bytes=3",
                "--max-queries=4",
                "--max-queries-each=5",
                "--max-body=6",
                "--max-connections=7",
                "--max-connections-each=10",
                "--min-rate=11",
                "--idle=8",
                "--cache=9");
        Traffic traffic = new Traffic(6, Traffic.DEFAULT.headBytes(), 7, 10, Duration.ofSeconds(8), 11);
        assertEquals(new Limits(Duration.ofSeconds(1), 2, 3, 4, 5, 9, traffic), set);
    }

    @Test
    void a_limit_below_one_is_wrong_use() {
        ParameterException fault = assertThrows(ParameterException.class, () -> parse("--max-queries-each=0"));
        assertEquals("--max-queries-each 0 is not at least 1", fault.getMessage());
    }

    @Test
    void a_cache_of_nothing_is_no_cache_and_less_is_wrong_use() {
        assertEquals(0, parse("--cache=0").cacheBytes());
        ParameterException fault = assertThrows(ParameterException.class, () -> parse("--cache=-1"));
        assertEquals("--cache -1 is not at least 0", fault.getMessage());
    }
}
