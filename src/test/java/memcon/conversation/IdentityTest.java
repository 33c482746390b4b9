package memcon.conversation;

import static memcon.conversation.InventedPeople.person;
import static memcon.conversation.InventedPeople.tenure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.source.Corpus;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who in one document is who in another: by the authority, by the list of persons of a volume, never by a surname alone. */
class IdentityTest {

    private static final String VELLS = person("otto-vell", "Otto Vell", "Vell")
            + tenure("otto-vell", "envoy", "1955", "1960")
            + person("marta-brandis", "Marta Brandis", "Brandis")
            + tenure("marta-brandis", "minister", "1955", "1960");

    /** Two of one name, of two generations. */
    private static final String FATHER_AND_SON = """
            <actor/emil-harro-the-elder> a memcon:Person ; rdfs:label "Emil Harro (1870–1931)"@en ;
                skos:altLabel "Emil Harro"@en ;
                memcon:earliestDate "1870-01-01"^^xsd:date ; memcon:latestDate "1931-05-01"^^xsd:date .
            <actor/emil-harro-the-younger> a memcon:Person ; rdfs:label "Emil Harro (born 1912)"@en ;
                skos:altLabel "Emil Harro"@en ; memcon:earliestDate "1912-01-01"^^xsd:date .
            """ + tenure("emil-harro-the-elder", "minister", "1921", "1930")
            + tenure("emil-harro-the-younger", "envoy", "1958", "1963");

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void a_person_of_the_volumes_list_is_one_in_all_its_documents() {
        List<Reading> readings =
                volume(InventedVolume.document("d1", "Mr. <persName corresp=\"#p_MR1\">Marsh</persName>", "Mr. Marsh")
                        + InventedVolume.document(
                                "d2", "Admiral <persName corresp=\"#p_MR1\">Marsh</persName>", "The Admiral"));
        for (Reading reading : readings) {
            assertEquals(
                    List.of("volume/frus1955v99/actor/p_MR1"),
                    reading.statements().get(0).speakers());
            Actor marsh = actor(reading, "volume/frus1955v99/actor/p_MR1");
            assertEquals("Adm. Roland Marsh, Jr.", marsh.label());
            assertEquals("Chief of Canals until 1956", marsh.office());
            assertTrue(marsh.names().contains("Roland Marsh"), marsh.names()::toString);
        }
        assertNotEquals(
                readings.get(0).memorandum().id(), readings.get(1).memorandum().id());
    }

    @Test
    void two_people_of_one_surname_stay_two_in_a_volume() {
        List<Reading> readings = volume(InventedVolume.document(
                        "d1", "Mr. <persName corresp=\"#p_MR1\">Marsh</persName>", "Mr. Marsh")
                + InventedVolume.document("d2", "Mr. <persName corresp=\"#p_ME1\">Marsh</persName>", "Mr. Marsh"));
        assertEquals(List.of("volume/frus1955v99/actor/p_MR1"), speakers(readings.get(0)));
        assertEquals(List.of("volume/frus1955v99/actor/p_ME1"), speakers(readings.get(1)));
    }

    @Test
    void a_surname_that_two_bear_in_one_document_is_nobodys() {
        Reading reading = volume(
                        InventedVolume.document(
                                "d1",
                                "Mr. Marsh</item><item>Mr. <persName corresp=\"#p_H1\">Hentzau</persName>",
                                "Mr. <persName corresp=\"#p_MR1\">Marsh</persName>, not <persName corresp=\"#p_ME1\">Marsh</persName>,"))
                .get(0);
        assertTrue(reading.actors().stream().noneMatch(actor -> actor.id().contains("/actor/p_M")));
    }

    @Test
    void a_wife_is_not_her_husband() {
        Reading reading = volume(InventedVolume.document(
                        "d1", "Mrs. Marsh", "Mrs. Marsh spoke of <persName corresp=\"#p_MR1\">Marsh</persName> and"))
                .get(0);
        assertEquals(List.of("document/frus1955v99-d1/actor/mrs-marsh"), speakers(reading));
    }

    @Test
    void a_person_of_the_list_whom_the_authority_knows_by_full_name_is_that_entry() throws IOException {
        Authority authority = authority(person("roland-marsh", "Roland Marsh", "R. Marsh"));
        Reading reading = volume(
                        InventedVolume.document("d1", "Mr. <persName corresp=\"#p_MR1\">Marsh</persName>", "Mr. Marsh"),
                        authority)
                .get(0);
        assertEquals(List.of("actor/roland-marsh"), speakers(reading));
    }

    @Test
    void a_surname_alone_links_nobody() throws IOException {
        Reading reading = talk("1957", "Mr. Vell\nMr. Karst", "Mr. Vell", authority(VELLS));
        assertEquals(List.of("document/talk/actor/mr-vell"), speakers(reading));
        Reading other = talk("1957", "Mr. Vell\nMr. Brack", "Mr. Vell", Authority.empty(Vocabulary.DEFAULT_BASE));
        assertTrue(speakers(other).get(0).startsWith("document/talk/"));
    }

    @Test
    void a_surname_of_two_words_is_still_a_surname() throws IOException {
        Authority authority = authority(person("del-carril", "Otto Del Carril", "Del Carril"));
        Reading reading = talk("1957", "Mr. Del Carril\nMr. Karst", "Mr. Del Carril", authority);
        assertTrue(speakers(reading).get(0).startsWith("document/talk/"), reading.actors()::toString);
    }

    @Test
    void a_surname_with_the_office_held_on_the_day_links() throws IOException {
        Authority authority = authority(VELLS);
        assertEquals(
                List.of("actor/otto-vell"),
                speakers(talk("1957", "Ambassador Vell\nMr. Karst", "Ambassador Vell", authority)));
        assertEquals(
                List.of("document/talk/actor/ambassador-vell"),
                speakers(talk("1975", "Ambassador Vell\nMr. Karst", "Ambassador Vell", authority)));
        assertEquals(
                List.of("document/talk/actor/senator-vell"),
                speakers(talk("1957", "Senator Vell\nMr. Karst", "Senator Vell", authority)));
    }

    @Test
    void a_surname_beside_a_colleague_who_is_known_by_more_links() throws IOException {
        assertEquals(
                List.of("actor/otto-vell"),
                speakers(talk("1957", "Marta Brandis, Foreign Minister\nMr. Vell", "Mr. Vell", authority(VELLS))));
    }

    @Test
    void of_father_and_son_the_day_tells_which() throws IOException {
        Authority authority = authority(FATHER_AND_SON);
        assertEquals(
                List.of("actor/emil-harro-the-elder"),
                speakers(talk("1924", "Emil Harro\nMr. Karst", "Emil Harro", authority)));
        assertEquals(
                List.of("actor/emil-harro-the-younger"),
                speakers(talk("1961", "Emil Harro\nMr. Karst", "Emil Harro", authority)));
    }

    @Test
    void of_two_who_live_at_once_the_office_tells_which() throws IOException {
        Authority authority = authority(person("jan-roth-1", "Jan Roth (envoy)", "Jan Roth")
                + tenure("jan-roth-1", "envoy", "1955", "1960")
                + person("jan-roth-2", "Jan Roth (minister)", "Jan Roth")
                + tenure("jan-roth-2", "minister", "1955", "1960"));
        assertEquals(
                List.of("actor/jan-roth-1"),
                speakers(talk("1957", "Ambassador Jan Roth\nMr. Karst", "Ambassador Roth", authority)));
        assertEquals(
                List.of("actor/jan-roth-2"),
                speakers(talk("1957", "Jan Roth, Foreign Minister\nMr. Karst", "Mr. Roth", authority)));
        assertTrue(speakers(talk("1957", "Mr. Jan Roth\nMr. Karst", "Mr. Roth", authority))
                .get(0)
                .startsWith("document/talk/"));
    }

    @Test
    void one_name_decades_after_every_office_is_somebody_else() throws IOException {
        Authority authority = authority(VELLS);
        assertEquals(
                List.of("actor/otto-vell"), speakers(talk("1971", "Otto Vell\nMr. Karst", "Otto Vell", authority)));
        assertEquals(
                List.of("document/talk/actor/otto-vell"),
                speakers(talk("1871", "Otto Vell\nMr. Karst", "Otto Vell", authority)));
    }

    @Test
    void a_decision_links_and_changes_no_iri_of_a_statement() throws IOException {
        Reading before = talk("1957", "Mr. Vell\nMr. Karst", "Mr. Vell", authority(VELLS));
        Reading after = talk(
                "1957",
                "Mr. Vell\nMr. Karst",
                "Mr. Vell",
                authority(VELLS + "<document/talk/actor/mr-vell> dcterms:isReplacedBy <actor/otto-vell> ."));
        assertEquals(List.of("document/talk/actor/mr-vell"), speakers(before));
        assertEquals(List.of("actor/otto-vell"), speakers(after));
        assertEquals(paths(before), paths(after));
        assertEquals(List.of(), after.problems());
        assertTrue(after.actors().stream().noneMatch(actor -> actor.id().endsWith("mr-vell")));
    }

    @Test
    void a_decision_against_keeps_somebody_apart_whose_name_fits() throws IOException {
        String against = "<document/talk/actor/otto-vell> owl:differentFrom <actor/otto-vell> .";
        assertEquals(
                List.of("document/talk/actor/otto-vell"),
                speakers(talk("1957", "Otto Vell\nMr. Karst", "Otto Vell", authority(VELLS + against))));
    }

    @Test
    void a_decision_about_nobody_is_told() throws IOException {
        Reading reading = talk(
                "1957",
                "Mr. Karst\nMr. Brack",
                "Mr. Karst",
                authority(VELLS + "<document/talk/actor/mr-vell> dcterms:isReplacedBy <actor/otto-vell> ."));
        assertEquals(
                List.of(
                        "talk.txt: a decision takes \"document/talk/actor/mr-vell\" for Otto Vell, but no such actor is read"
                                + " in the document. Run reconcile again and decide about the actor as it is named now."),
                reading.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void decisions_that_contradict_each_other_are_told_and_link_nobody() throws IOException {
        Path file = Files.writeString(folder.resolve("people.ttl"), InventedPeople.HEAD + VELLS + """
                <document/talk/actor/mr-vell> dcterms:isReplacedBy <actor/otto-vell> , <actor/marta-brandis> .
                <document/talk/actor/mr-karst> dcterms:isReplacedBy <actor/otto-vell> ; owl:differentFrom <actor/otto-vell> .
                """);
        Authority authority = Authority.read(List.of(file), Vocabulary.DEFAULT_BASE, problems::add);
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.toString().contains("Keep one of the two decisions"), problems::toString);
        assertEquals(
                List.of("document/talk/actor/mr-vell"),
                speakers(talk("1957", "Mr. Vell\nMr. Karst", "Mr. Vell", authority)));
    }

    @Test
    void in_a_real_volume_many_documents_share_their_persons() {
        String frus = System.getProperty("memcon.frus", "");
        assumeTrue(!frus.isEmpty(), "no FRUS volumes (-Dmemcon.frus)");
        Extractor extractor = new Extractor(Authority.empty(Vocabulary.DEFAULT_BASE), Lexicon.standard());
        Map<String, Integer> documents = new HashMap<>();
        for (SourceFile file : new Corpus(List.of(Path.of(frus, "frus1961-63v05.xml.xz")), problems::add)) {
            for (Memorandum memorandum : new MemorandumReader().read(file, problem -> {})) {
                extractor.read(memorandum).actors().forEach(actor -> documents.merge(actor.id(), 1, Integer::sum));
            }
        }
        assertTrue(documents.getOrDefault("volume/frus1961-63v05/actor/p_KNS1", 0) > 5, documents::toString);
        assertTrue(documents.entrySet().stream()
                .filter(actor -> actor.getKey().startsWith("document/"))
                .allMatch(actor -> actor.getValue() == 1));
    }

    private Authority authority(String turtle) throws IOException {
        Path file = Files.writeString(folder.resolve("people.ttl"), InventedPeople.HEAD + turtle);
        Authority authority = Authority.read(List.of(file), Vocabulary.DEFAULT_BASE, problems::add);
        assertEquals(List.of(), problems);
        return authority;
    }

    private static Reading talk(String year, String participants, String speaker, Authority authority) {
        String text = "Memorandum of Conversation\n\nJune 3, " + year + "\n\nParticipants:\n" + participants + "\n\n"
                + speaker + " said that the canal was open. Mr. Karst asked whether it was deep.\n";
        return read("talk.txt", text, authority).get(0);
    }

    private static List<Reading> volume(String documents) {
        return volume(documents, Authority.empty(Vocabulary.DEFAULT_BASE));
    }

    private static List<Reading> volume(String documents, Authority authority) {
        return read("frus1955v99.xml", InventedVolume.of(documents), authority);
    }

    private static List<Reading> read(String name, String content, Authority authority) {
        SourceFile file = new SourceFile(name, name, content.getBytes(StandardCharsets.UTF_8));
        List<Memorandum> memoranda = new MemorandumReader().read(file, problem -> {});
        Extractor extractor = new Extractor(authority, Lexicon.standard());
        return memoranda.stream().map(extractor::read).toList();
    }

    private static List<String> speakers(Reading reading) {
        return reading.statements().get(0).speakers();
    }

    private static Actor actor(Reading reading, String path) {
        return reading.actors().stream()
                .filter(actor -> actor.id().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.actors()));
    }

    private static Set<String> paths(Reading reading) {
        Set<String> paths = new TreeSet<>();
        reading.statements().forEach(statement -> paths.add(statement.id()));
        reading.mentions().forEach(mention -> paths.add(mention.id()));
        reading.claims().forEach(claim -> paths.add(claim.id()));
        return paths;
    }
}
