package memcon.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What archives and writers put above and below a body, in the many forms they give it. Each file of {@code headers/} is
 * a table of invented inputs: {@code ===} and a sentence, the document, then {@code =>} lines of what a reader makes of it.
 */
class HeaderVariantsTest {

    private static final Path TABLES = Path.of("src/test/resources/headers");

    private record Variant(String file, List<String> input, Map<String, String> expected) {}

    static Stream<Arguments> variants() throws IOException {
        List<Arguments> variants = new ArrayList<>();
        try (Stream<Path> tables = Files.list(TABLES)) {
            for (Path table : tables.sorted().toList()) {
                Variant current = null;
                for (String line : Files.readAllLines(table)) {
                    if (line.startsWith("=== ")) {
                        String name = "x." + table.getFileName().toString().replaceFirst("^.*\\.", "");
                        current = new Variant(name, new ArrayList<>(), new TreeMap<>());
                        variants.add(Arguments.of(line.substring(4), current));
                    } else if (current != null && line.startsWith("=> ")) {
                        String[] parts = line.substring(3).split(": ", 2);
                        current.expected().put(parts[0], parts[1]);
                    } else if (current != null) {
                        current.input().add(line);
                    }
                }
            }
        }
        return variants.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void every_variant_of_a_header_is_read(String sentence, Variant variant) {
        assertTrue(!variant.expected().isEmpty(), sentence);
        Memorandum memorandum = new Readings().read(variant.file(), String.join("\n", variant.input()));
        Map<String, String> found = new TreeMap<>();
        variant.expected().keySet().forEach(part -> found.put(part, part(memorandum, part)));
        assertEquals(variant.expected(), found);
    }

    private static String part(Memorandum memorandum, String part) {
        FrontMatter front = memorandum.frontMatter();
        return switch (part) {
            case "id" -> memorandum.id();
            case "title" -> front.title();
            case "date" -> front.date() == null ? "-" : days(front);
            case "place" -> orNone(front.place());
            case "author" -> orNone(front.author());
            case "subject" -> orNone(front.subject());
            case "archive" -> orNone(front.holdingArchive());
            case "citation" -> orNone(front.citation());
            case "translator" -> orNone(front.translator());
            case "language" -> orNone(front.originalLanguage());
            case "summary" -> orNone(front.summary());
            case "number" -> orNone(front.recordNumber());
            case "url" -> orNone(front.url());
            case "rights" -> orNone(front.rights());
            case "people" -> joined(Readings.people(memorandum));
            case "body" -> joined(Readings.body(memorandum));
            case "problems" ->
                joined(memorandum.problems().stream().map(Object::toString).toList());
            default ->
                joined(Readings.apparatus(memorandum, Apparatus.Kind.valueOf(part.toUpperCase(java.util.Locale.ROOT))));
        };
    }

    private static String days(FrontMatter front) {
        String first = String.valueOf(front.date().earliest());
        String last = String.valueOf(front.date().latest());
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "-" : value;
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? "-" : String.join(" | ", parts).replaceAll("\\s*\\n\\s*", " ");
    }
}
