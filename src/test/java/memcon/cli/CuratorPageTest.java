package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for curators tells what is so. */
class CuratorPageTest {

    private static final Path PAGE = Path.of("docs/editions.md");
    private static final String QUERY = "queries/who-speaks-to-whom-how-often.rq";

    @TempDir
    Path folder;

    @Test
    void a_wrong_speaker_is_corrected_as_it_says() throws IOException {
        List<String> tags = found(Files.readString(PAGE), "(?m)^   (<(?:said|editor) .*>)$");
        assertEquals(3, tags.size(), tags::toString);
        Path talk = folder.resolve("talk.xml");
        assertEquals(
                0,
                Run.of("annotate", "data/memoranda/wilson-116744.txt", "-o", talk.toString())
                        .code());
        assertCounts(talk, 71, 4);

        String draft = Files.readString(talk);
        assertTrue(draft.contains(tags.get(0)), tags.get(0));
        Files.writeString(
                talk, draft.replace(tags.get(0), tags.get(1)).replaceFirst("</title>", "</title>" + tags.get(2)));
        assertCounts(talk, 70, 5);
    }

    private static void assertCounts(Path talk, int khrushchev, int moskovsky) {
        Run run = Run.of("query", QUERY, talk.toString(), "--format", "csv");
        assertEquals(0, run.code(), run::err);
        assertTrue(run.out().contains("Nikita Khrushchev,Ri Song-un," + khrushchev), run::out);
        assertTrue(run.out().contains("Vasily Moskovsky,Note-taker," + moskovsky), run::out);
    }

    @Test
    void it_explains_every_element_and_attribute() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> missing = new TreeSet<>(found(
                Files.readString(Path.of("data/editions/schema/memcon-edition.rng")),
                "(?:element|attribute) name=\"([\\w:]+)\""));
        missing.removeIf(name -> page.contains("`" + name + "`") || page.contains("`" + name + "=\""));
        missing.remove("TEI");
        assertEquals(Set.of(), missing);
    }

    @Test
    void its_terms_are_those_of_the_ontology() throws IOException {
        String ontology = Files.readString(Path.of("ontology/memcon.ttl"));
        Set<String> unknown = new TreeSet<>(found(Files.readString(PAGE), "`(memcon:\\w+)`"));
        assertTrue(unknown.size() > 20, unknown::toString);
        unknown.removeIf(term -> ontology.contains("\n" + term + " a "));
        assertEquals(Set.of(), unknown);
    }

    /** What it says that the program says, the program says. */
    @Test
    void its_messages_are_those_of_the_program() throws IOException {
        String page = Files.readString(PAGE);
        List<String> messages = found(page.substring(page.indexOf("| it says | do |")), "(?m)^\\| `([^`]+)` \\|");
        assertTrue(messages.size() > 10, messages::toString);
        StringBuilder program = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/memcon/edition"))) {
            for (Path file : files.sorted().toList()) {
                program.append(Files.readString(file));
            }
        }
        messages.forEach(message -> assertTrue(program.indexOf(message) >= 0, message));
    }

    private static List<String> found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
