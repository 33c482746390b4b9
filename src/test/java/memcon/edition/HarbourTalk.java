package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Reading;
import memcon.source.Problem;
import memcon.source.SourceFile;

/** An edition without a mistake, and what is read in it, or in what a test makes of it. */
final class HarbourTalk {

    private static final Path GOOD = Path.of("src/test/resources/editions/valid/harbour-talk.xml");
    private static final Authority AUTHORITY =
            Authority.read(List.of(Path.of("data", "authority")), Vocabulary.DEFAULT_BASE, problem -> {});

    private HarbourTalk() {}

    static String good() throws IOException {
        return Files.readString(GOOD);
    }

    static SourceFile file(String xml) {
        return new SourceFile("talk.xml", "talk.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Reading> read(String xml) {
        List<Problem> problems = new ArrayList<>();
        Optional<Reading> reading = read(xml, problems);
        assertEquals(List.of(), problems);
        return reading;
    }

    static Optional<Reading> read(String xml, List<Problem> problems) {
        return new EditionReader(AUTHORITY, problems::add).read(file(xml));
    }
}
