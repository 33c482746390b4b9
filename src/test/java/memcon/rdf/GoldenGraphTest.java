package memcon.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole graph of one reading, to the letter; {@code -Dgolden=update} writes it anew. */
class GoldenGraphTest {

    private static final Path GOLDEN = Path.of("src/test/resources/rdf/talk-told-in-a-talk.trig");

    @Test
    void a_reading_becomes_this_trig() throws IOException {
        Iris iris = Iris.ofDefaultBase();
        DocumentGraph document =
                new ConversationGraph(iris, InventedAuthority::describe).of(InventedMemorandum.reading());
        SharedGraphs shared = new SharedGraphs(iris, InventedAuthority::describe, Provenance.ofVersion(iris, "1.0"));
        shared.add(document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RdfFile file = RdfFile.to(bytes, "trig")) {
            for (var block : List.of(document.statements(), shared.statements())) {
                file.write(block);
            }
            file.finish();
        }
        String trig = bytes.toString(StandardCharsets.UTF_8);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, trig);
        }
        assertEquals(Files.readString(GOLDEN), trig);
    }
}
