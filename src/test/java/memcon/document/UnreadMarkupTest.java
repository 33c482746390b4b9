package memcon.document;

import static memcon.document.Readings.apparatus;
import static memcon.document.Readings.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a volume's markup has that is not interpreted is told, and its words are not lost unawares. */
class UnreadMarkupTest {

    private final Readings readings = new Readings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>The <uh-oh>canal</uh-oh> was open.</p>                               | uh-oh                          | words kept
            <p>The canal <gap reason="torn"/> open.</p>                             | gap                            | no words
            <figure><head>The canal</head></figure>                                 | figure                         | words left out
            <figure><graphic url="canal.png"/></figure>                             | figure                         | no words
            <list type="index"><item>Canals, 12</item></list>                       | list type=index                | words kept
            <table><row><cell>Tolls</cell><cell>12</cell></row></table>             | table other than of participants | words kept
            <div type="codicil"><p>He added a word.</p></div>                       | div type=codicil               | words kept
            <p>See <note type="marginal">No.</note> there.</p>                      | note type=marginal             | words kept
            <p>Mr. <persName corresp="#p_X9">Nobody</persName> came.</p>            | persName@corresp that leads to nobody | value not used
            <p>On <date when="1955-02-31">that day</date> it rained.</p>            | date@when that is no date      | value not used
            <p>The <gloss target="#t_C1">CC</gloss> met.</p>                        | gloss@target                   | value not used
            <p>At <time when="12:45">12:45</time> they met.</p>                     | time@when                      | value not used
            <p>The <persName type="to">Chief</persName> was told.</p>               | persName type=to               | words kept
            <p>They met <hi hand="#clerk">again</hi>.</p>                           | hi@hand                        | value not used
            """)
    void a_construct_that_is_not_interpreted_is_listed_with_its_place_and_what_became_of_its_words(
            String markup, String name, String fate) {
        Memorandum memorandum = readings.read("v.xml", volume(markup));
        assertEquals(
                List.of(name + " (1 time, v.xml#d1:3, " + fate + ")"),
                memorandum.passedOver().stream()
                        .filter(each -> !each.name().matches("graphic@url|gap@reason"))
                        .map(Construct::toString)
                        .toList());
        String told = readings.messages().get(0);
        assertTrue(told.contains("markup not interpreted: "), told);
        assertTrue(told.contains(name + " (1 time, #d1:3, " + fate + ")"), told);
    }

    @Test
    void what_is_interpreted_is_not_listed() {
        Memorandum memorandum = readings.read("v.xml", volume("""
                <opener><dateline><placeName>Arden</placeName>, <date when="1955-05-18">May 18</date></dateline>
                  <seg type="source">Canal Office, File 7</seg></opener>
                <list type="participants"><head>PARTICIPANTS</head><item>Mr. <persName corresp="#p_F1">Finch</persName></item></list>
                <table><row><cell>Present:</cell><cell>Mr. Bird</cell></row></table>
                <p rend="center">The Count said that it <choice><sic>raned</sic><corr>rained</corr></choice> on the canal.<note n="1" xml:id="n1">Hard.</note></p>
                <list><label>1.</label><item>So it <hi rend="italic">was</hi>.<pb n="2" facs="2"/></item></list>
                <closer><signed>R. F.</signed></closer>
                """));
        assertEquals(List.of(), memorandum.passedOver());
        assertEquals(List.of("Mr. Finch", "Mr. Bird"), Readings.people(memorandum));
        assertEquals(List.of("The Count said that it rained on the canal.", "So it was."), body(memorandum));
        assertEquals(List.of("Canal Office, File 7", "Hard."), apparatus(memorandum, Apparatus.Kind.NOTE));
    }

    @Test
    void words_in_odd_places_are_kept() {
        Memorandum memorandum = readings.read("v.xml", volume("""
                <table><head>Tolls of the canal</head><row><cell>Barges</cell><cell>12</cell></row></table>
                <list><item>He saw barges.</item><p>They were empty.</p><list><item>All of them were.</item></list></list>
                """));
        assertEquals(
                List.of("Barges\t12", "He saw barges.", "They were empty.", "All of them were."), body(memorandum));
        assertEquals(List.of("Tolls of the canal"), apparatus(memorandum, Apparatus.Kind.HEADING));
    }

    @Test
    void who_a_list_says_it_is_from_is_the_author() {
        String from = "<list type=\"from\"><head>FROM</head><item>Roland Finch</item></list><p>I saw the Count.</p>";
        assertEquals(
                "Roland Finch",
                readings.read("v.xml", volume(from)).frontMatter().author());
    }

    @Test
    void documents_that_record_no_conversation_and_sections_outside_documents_are_counted() {
        String letter = "<div type=\"document\" xml:id=\"d4\"><head>4. Letter</head><p>Dear Finch.</p></div>"
                + "<div type=\"section\" xml:id=\"sources\"><p>Canal Office.</p></div>";
        assertEquals(
                1,
                readings.readAll("v.xml", volume("<p>It rained.</p>", letter)).size());
        assertTrue(readings.messages().get(0).contains("1 section outside documents skipped (sources)"));
        assertTrue(readings.messages().get(1).contains("1 of 2 documents skipped"));
    }

    @Test
    void markup_of_endless_variety_is_counted_in_bounded_memory() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            many.append("<p><x").append(i).append(">It rained.</x").append(i).append("></p>");
        }
        List<Construct> passedOver =
                readings.read("v.xml", volume(many.toString())).passedOver();
        assertEquals(201, passedOver.size());
        assertEquals("others", passedOver.get(0).name());
        assertEquals(800, passedOver.get(0).times());
        assertTrue(
                readings.messages().get(0).contains("; and 181 more"),
                readings.messages().toString());
    }

    private static String volume(String content) {
        return volume(content, "");
    }

    private static String volume(String content, String others) {
        return """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="v"><text>
                <front><list type="names"><item><persName xml:id="p_F1">Finch, Roland</persName></item></list></front><body>%s
                <div type="document" xml:id="d1"><head>Memorandum of Conversation</head>%s</div></body></text></TEI>
                """.formatted(others, content.strip().replaceAll("\\n\\s*", " "));
    }
}
