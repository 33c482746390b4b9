package memcon.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Memoranda that are read on one machine of a cluster are converted on another. */
class SentMemorandumTest {

    private static final String VOLUME = """
            <TEI xml:id="frus9v1"><text><front><div><list type="names">
            <item><persName xml:id="p_AV1">Vell, Ada</persName>, Minister of Harbours</item></list></div></front>
            <body><div type="document" xml:id="d1" n="1"><head>Memorandum of Conversation</head>
            <p><hi rend="strong">Participants:</hi> <persName corresp="#p_AV1">Miss Vell</persName></p>
            <p>Miss Vell said that 𝒜 was closed.</p><figure/></div></body></text></TEI>
            """;

    @Test
    void what_arrives_is_what_was_sent() throws IOException, ClassNotFoundException {
        List<Problem> problems = new ArrayList<>();
        List<Memorandum> memoranda = new ArrayList<>(new MemorandumReader()
                .read(file("frus9v1.xml", VOLUME.getBytes(java.nio.charset.StandardCharsets.UTF_8)), problems::add));
        assertEquals(1, memoranda.size(), problems::toString);
        assertTrue(!memoranda.get(0).people().persons().isEmpty());
        memoranda.addAll(new MemorandumReader()
                .read(
                        file(
                                "wilson-116744.txt",
                                Files.readAllBytes(Path.of("data", "memoranda", "wilson-116744.txt"))),
                        problems::add));
        for (Memorandum sent : memoranda) {
            Memorandum arrived = send(sent);
            assertEquals(sent, arrived);
            assertEquals(sent.text().length(), arrived.text().length());
            assertEquals(
                    sent.text().lineAndColumn(sent.text().length()),
                    arrived.text().lineAndColumn(arrived.text().length()));
        }
    }

    private static SourceFile file(String name, byte[] bytes) {
        return new SourceFile(name, name, bytes);
    }

    private static Memorandum send(Memorandum memorandum) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(memorandum);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Memorandum) in.readObject();
        }
    }
}
