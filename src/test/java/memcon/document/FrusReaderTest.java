package memcon.document;

import static memcon.document.Readings.apparatus;
import static memcon.document.Readings.body;
import static memcon.document.Readings.entries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.source.Corpus;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.junit.jupiter.api.Test;

class FrusReaderTest {

    private static final String LISTED = """
            <div type="document" xml:id="d3" n="3">
              <head>3. Memorandum of Conversation<note n="1" xml:id="d3fn1" type="source">Source: Ministry of Canals, File
                7. Secret. Drafted by R. Finch and approved in M.</note></head>
              <dateline><placeName>Arden</placeName>, <date when="1955-05-18T12:45:00">May 18, 1955, 12:45 p.m.</date></dateline>
              <list type="subject"><head>SUBJECT</head><item>The Canal</item></list>
              <list type="participants"><head>PARTICIPANTS</head>
                <item><hi rend="italic">US</hi></item><item>Mr. <persName corresp="#p_F1">Finch</persName></item>
                <item><hi rend="italic">Ruritania</hi></item><item>Count <persName corresp="#p_H1">Hentzau</persName>, envoy</item></list>
              <p>MEMORANDUM OF CONVERSATION</p>
              <p>PLACE: The Ministry</p>
              <p>The Count said that the <gloss target="#t_C">canal</gloss> was<pb n="12"/>
                open.<note n="2">It had been closed.</note> He thanked Mr. <persName corresp="#p_F1">Finch</persName>.</p>
              <p>Mr. Finch: I see.</p>
              <closer><signed>R. F.</signed></closer>
            </div>
            """;

    private final Readings readings = new Readings();

    @Test
    void a_conversation_becomes_a_text_of_blocks_with_its_notes_at_the_end() {
        Memorandum memorandum = readings.read("frus1955v99.xml", volume(LISTED));
        assertEquals("""
                3. Memorandum of Conversation

                Arden, May 18, 1955, 12:45 p.m.

                SUBJECT
                The Canal

                PARTICIPANTS
                US
                Mr. Finch
                Ruritania
                Count Hentzau, envoy

                MEMORANDUM OF CONVERSATION

                PLACE: The Ministry

                The Count said that the canal was open. He thanked Mr. Finch.

                Mr. Finch: I see.

                R. F.

                Source: Ministry of Canals, File 7. Secret. Drafted by R. Finch and approved in M.

                It had been closed.""", memorandum.text().content());
        assertEquals(
                List.of("The Count said that the canal was open. He thanked Mr. Finch.", "Mr. Finch: I see."),
                body(memorandum));
        assertEquals(2, apparatus(memorandum, Apparatus.Kind.NOTE).size());
    }

    @Test
    void markup_gives_identifier_date_place_sides_and_references() {
        Memorandum memorandum = readings.read("frus1955v99.xml", volume(LISTED));
        FrontMatter front = memorandum.frontMatter();
        assertEquals("frus1955v99-d3", memorandum.id());
        assertEquals("Memorandum of Conversation", front.title());
        assertEquals("1955-05-18", String.valueOf(front.date().earliest()));
        assertEquals("Arden", front.place());
        assertEquals("The Canal", front.subject());
        assertEquals("Ministry of Canals", front.holdingArchive());
        assertEquals("https://history.state.gov/historicaldocuments/frus1955v99/d3", front.url());
        assertEquals(
                List.of(
                        new ListedParticipant("Mr. Finch", "US", "#p_F1"),
                        new ListedParticipant("Count Hentzau, envoy", "Ruritania", "#p_H1")),
                front.participants());
    }

    @Test
    void the_author_stands_in_the_head_or_in_the_source_note() {
        String headed = LISTED.replace(
                "3. Memorandum of Conversation<",
                "Memorandum of Conversation, by <persName type=\"from\">Mr. Bird</persName><");
        assertEquals(
                "Mr. Bird", readings.read("v.xml", volume(headed)).frontMatter().author());
        String unsigned = LISTED.replaceAll("<closer>.*</closer>", "");
        assertEquals(
                "R. Finch",
                readings.read("v.xml", volume(unsigned)).frontMatter().author());
    }

    @Test
    void participants_stand_in_a_table_too() {
        Memorandum memorandum = readings.read("v.xml", volume("""
                <div type="document" xml:id="d1" n="1"><head>Memorandum of Conversation, by Mr. Finch</head>
                  <opener><dateline>[<placeName>Arden</placeName>,] <date when="1948-09-19">September 19, 1948</date>.</dateline>
                    <seg>confidential</seg></opener>
                  <p><table><row><cell>Participants:</cell><cell>Count Hentzau, Ruritanian Delegation</cell></row>
                    <row><cell/><cell>Mr. Finch</cell></row></table></p>
                  <p>The Count came to see me.</p></div>
                """));
        assertEquals(List.of("Count Hentzau, Ruritanian Delegation", "Mr. Finch"), Readings.people(memorandum));
        assertEquals(List.of("The Count came to see me."), body(memorandum));
        assertEquals(List.of("confidential"), apparatus(memorandum, Apparatus.Kind.CLASSIFICATION));
    }

    @Test
    void an_attachment_is_another_entry() {
        Memorandum memorandum = readings.read(
                "v.xml",
                volume(LISTED.replace(
                        "<closer>",
                        "<div type=\"attachment\"><head>Attachment</head><p>The Count wrote this.</p></div><closer>")));
        assertEquals(List.of(0, 0, 1), entries(memorandum));
    }

    @Test
    void a_volume_cut_off_gives_its_whole_documents_and_an_error() {
        String volume = volume(LISTED + LISTED.replace("d3", "d4"));
        List<Memorandum> memoranda = readings.readAll("v.xml", volume.substring(0, volume.length() - 200));
        assertEquals(
                List.of("frus1955v99-d3"),
                memoranda.stream().map(Memorandum::id).toList());
        assertTrue(readings.problems.get(0).isError());
    }

    @Test
    void document_type_declarations_and_entities_are_refused() {
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String volume = volume(LISTED.replace("The Canal", "&x;")).replaceFirst("<\\?xml.*?\\?>", "");
        assertEquals(List.of(), readings.readAll("v.xml", doctype + volume));
        assertTrue(
                readings.messages().get(0).contains("document type declaration"),
                readings.messages().toString());
    }

    @Test
    void elements_too_deep_are_refused() {
        String deep = LISTED.replace("The Canal", "<hi>".repeat(300) + "x" + "</hi>".repeat(300));
        assertEquals(List.of(), readings.readAll("v.xml", volume(deep)));
        assertTrue(
                readings.messages().get(0).contains("levels"),
                readings.messages().toString());
    }

    @Test
    void a_document_too_long_is_refused() {
        String paragraph = "<p>" + "The canal is open. ".repeat(1000) + "</p>";
        String endless = LISTED.replace("<p>Mr. Finch", paragraph.repeat(1100) + "<p>Mr. Finch");
        assertEquals(List.of(), readings.readAll("v.xml", volume(endless)));
        assertTrue(
                readings.messages().get(0).contains("document of more than 20000000 characters"),
                readings.messages().toString());
    }

    @Test
    void volumes_of_a_collection_are_covered_dated_and_mostly_have_participants() {
        String folder = System.getProperty("memcon.frus", "");
        assumeTrue(!folder.isEmpty(), "memcon.frus is not set to a folder of FRUS volumes: skipped");
        List<Problem> problems = new ArrayList<>();
        int documents = 0;
        int people = 0;
        for (SourceFile file : new Corpus(List.of(Path.of(folder)), problems::add)) {
            for (Memorandum memorandum : new MemorandumReader().read(file, problems::add)) {
                assertEquals(List.of(), Cover.faults(memorandum), memorandum.id());
                assertTrue(!memorandum.paragraphs().isEmpty(), memorandum.id());
                assertNotNull(memorandum.frontMatter().title());
                documents++;
                people += memorandum.frontMatter().participants().isEmpty() ? 0 : 1;
            }
        }
        assertTrue(documents > 0, folder);
        assertTrue(people * 2 > documents, people + " of " + documents + " with participants");
        assertEquals(List.of(), problems.stream().filter(Problem::isError).toList());
    }

    private static String volume(String documents) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"frus1955v99\">"
                + "<teiHeader/><text><body><div type=\"compilation\"><head>Canals</head>" + documents
                + "</div></body></text></TEI>";
    }
}
