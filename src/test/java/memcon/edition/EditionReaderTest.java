package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import memcon.conversation.Mention;
import memcon.conversation.Reading;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import memcon.document.Span;
import org.junit.jupiter.api.Test;

/** What stands in a good edition is read as it stands. */
class EditionReaderTest {

    @Test
    void a_good_edition_is_read() throws IOException {
        Reading reading = HarbourTalk.read(HarbourTalk.good()).orElseThrow();
        assertEquals("harbour-talk", reading.memorandum().id());
        List<Statement> statements = reading.statements();
        assertEquals(4, statements.size());
        Statement quill = statements.get(3);
        assertEquals("document/harbour-talk/statement/c", quill.id());
        assertEquals(statements.get(2).id(), quill.reportedIn());
        assertEquals(2, quill.reportLevel());
        assertEquals(null, quill.conversation());
        assertEquals("document/harbour-talk/editor/ev", quill.origin().proposer());
        assertEquals(Stance.Certainty.PROBABLE, statements.get(1).readingCertainty());
        assertEquals(
                List.of("document/harbour-talk/stance/c-1"),
                quill.stances().stream().map(Stance::id).toList());
        assertEquals(
                List.of("I", "The Minister", "Quill", "their strike"),
                reading.mentions().stream().map(Mention::asWritten).toList());
        assertEquals(quill.id(), reading.mentions().get(3).statement());
        assertEquals(
                List.of("document/harbour-talk/claim/mined", statements.get(1).id()),
                reading.notes().stream().map(note -> note.about()).toList());
    }

    @Test
    void a_statement_in_fragments_keeps_its_pieces() throws IOException {
        String whole = "<said xml:id=\"statement-b\" who=\"#actor-orsini\" toWhom=\"#actor-brandt\" direct=\"false\""
                + " source=\"#conversation-1\" ana=\"act:deny\" cert=\"medium\">";
        String first = whole.replace("cert=", "next=\"#statement-b.2\" cert=");
        String good = HarbourTalk.good();
        String cut = good.replace(whole, first)
                .replace(
                        "The Minister</persName> denied ",
                        "The Minister</persName></said> denied <said xml:id=\"statement-b.2\" prev=\"#statement-b\">");
        Statement statement = HarbourTalk.read(cut).orElseThrow().statements().get(1);
        assertEquals(2, statement.parts().size());
        assertEquals("document/harbour-talk/statement/b", statement.id());
        String together = good.replace(whole, first)
                .replace(
                        "The Minister</persName> denied ",
                        "The Minister</persName></said> <said"
                                + " xml:id=\"statement-b.2\" prev=\"#statement-b\">denied ");
        Statement one = HarbourTalk.read(together).orElseThrow().statements().get(1);
        assertEquals(List.of(), one.parts(), "pieces with white space between them are one");
        assertEquals(HarbourTalk.read(good).orElseThrow().statements().get(1).passage(), one.passage());
    }

    @Test
    void a_place_in_the_text_is_found_in_the_edition() throws IOException {
        String good = HarbourTalk.good();
        Reading reading = HarbourTalk.read(good).orElseThrow();
        String text = reading.memorandum().text().content();
        for (String words : List.of("whether", "denied", "Quill had", "their strike", "He added")) {
            int line = (int) good.substring(0, good.indexOf("<p xml:id=\"char-40\""))
                            .lines()
                            .count()
                    + 1;
            String place = EditionReader.placeOfText(HarbourTalk.file(good), text.indexOf(words));
            int column = Integer.parseInt(place.split(":", -1)[1]);
            assertEquals(line, Integer.parseInt(place.split(":", -1)[0]), words);
            String there =
                    good.lines().skip(line - 1L).findFirst().orElseThrow().substring(column - 1);
            assertTrue(there.replaceAll("<[^>]*>", "").startsWith(words), words + ": " + there);
        }
    }

    @Test
    void an_edition_is_known_by_its_root() throws IOException {
        assertTrue(EditionReader.recognizes(HarbourTalk.file(HarbourTalk.good())));
        assertTrue(EditionReader.recognizes(
                HarbourTalk.file("\uFEFF" + HarbourTalk.good().replaceFirst("(?s)<TEI", "<!-- <TEI> --><TEI"))));
        assertFalse(
                EditionReader.recognizes(HarbourTalk.file(HarbourTalk.good().replace(" type=\"memcon-edition\"", ""))));
        assertFalse(EditionReader.recognizes(HarbourTalk.file("<!-- <TEI type=\"memcon-edition\"> --><TEI/>")));
        assertFalse(EditionReader.recognizes(HarbourTalk.file("<x><TEI type=\"memcon-edition\"/></x>")));
        assertEquals(Optional.of("harbour-talk"), EditionReader.documentOf(HarbourTalk.file(HarbourTalk.good())));
    }

    @Test
    void names_not_given_are_the_extractors() throws IOException {
        Reading reading = HarbourTalk.read(HarbourTalk.good().replace(" xml:id=\"stance-a-1\"", ""))
                .orElseThrow();
        assertEquals(
                "document/harbour-talk/stance/a-1",
                reading.statements().get(0).stances().get(0).id());
        Statement minted = reading.statements().get(2);
        Span passage = minted.passage();
        String anchor = new memcon.conversation.Anchors()
                .next(reading.memorandum().text().quote(passage), "principal");
        assertEquals("document/harbour-talk/statement/" + anchor, minted.id());
    }
}
