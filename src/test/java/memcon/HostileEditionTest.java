package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Extractor;
import memcon.conversation.Reading;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.edition.EditionReader;
import memcon.edition.EditionWriter;
import memcon.rdf.ConversationGraph;
import memcon.rdf.Iris;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that markup could spoil: what is written as an edition is read again to the character. */
class HostileEditionTest {

    private static final Authority AUTHORITY =
            Authority.read(List.of(Path.of("data", "authority")), Vocabulary.DEFAULT_BASE, problem -> {});

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Record\n\nMr. Ypsilon said: \"A < B & C > D ]]> \u00A0 \uD83D\uDE00 \uFFFD\" and\tleft.",
                "\fRecord\f\n\nMr. Ypsilon said that x.\f\n\n12\f\nMr. Zet asked why.\n",
                "Mr. Ypsilon said that Mr. Zet said that Mr. Ypsilon had said that nobody had asked.",
                "  \n\n  Mr. Ypsilon  said\n   that   the\n\n\n   plane came. <!-- no --> <said> &amp; </said>\n \n",
                "e\u0301\u200B\u202E Mr. \uD835\uDCB4psilon said that \uD83C\uDDE8\uD83C\uDDFF was told to Mr. Zet.",
                "Mr. Ypsilon said that he would go. \"Go,\" said Mr. Zet. \"Go now, and\n\nnever come back."
            })
    void a_text_full_of_markup_and_odd_characters_survives(String content) throws IOException {
        SourceFile file = new SourceFile("hostile.txt", "hostile.txt", content.getBytes(StandardCharsets.UTF_8));
        List<Memorandum> memoranda = new MemorandumReader().read(file, problem -> {});
        assertFalse(memoranda.isEmpty());
        for (Memorandum memorandum : memoranda) {
            Reading reading = new Extractor(AUTHORITY, Lexicon.standard()).read(memorandum);
            String written = write(reading);
            List<Problem> problems = new ArrayList<>();
            Reading again = new EditionReader(AUTHORITY, problems::add)
                    .read(new SourceFile("edition.xml", "edition.xml", written.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow(() -> new AssertionError(problems.toString()));
            assertEquals(memorandum.text(), again.memorandum().text());
            assertEquals(memorandum.paragraphs(), again.memorandum().paragraphs());
            assertEquals(memorandum.apparatus(), again.memorandum().apparatus());
            assertEquals(reading.statements(), again.statements());
            assertEquals(reading.mentions(), again.mentions());
            assertEquals(graph(reading), graph(again), "the same RDF statements in the same order, so the same bytes");
            assertEquals(written, write(again));
        }
    }

    private static List<org.eclipse.rdf4j.model.Statement> graph(Reading reading) {
        return new ConversationGraph(Iris.ofDefaultBase(), AUTHORITY::model)
                .of(reading)
                .statements();
    }

    private static String write(Reading reading) throws IOException {
        StringBuilder out = new StringBuilder();
        new EditionWriter(AUTHORITY, "1.0").write(reading, out);
        return out.toString();
    }
}
