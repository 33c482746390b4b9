package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.EntityKind;
import memcon.authority.Vocabulary;
import memcon.document.NamedPeople;
import memcon.document.VolumePerson;
import org.junit.jupiter.api.Test;

/** Everybody is one actor, called what he is called, and nobody else is. */
class OneActorEachTest {

    private static final String HEAD = "Memorandum of Conversation\n\nArden, May 18, 1955\n\nPARTICIPANTS\n\n";

    private static List<String> labels(Reading reading) {
        return reading.actors().stream().map(Actor::label).toList();
    }

    private static Actor actor(Reading reading, String label) {
        return reading.actors().stream()
                .filter(actor -> actor.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(labels(reading).toString()));
    }

    @Test
    void the_symbol_of_an_office_before_a_name_is_no_office_of_his() {
        Reading reading = InventedTalk.read(
                HEAD + "The Minister\n\nG/PM—Mr. Bird; Mr. Lind\n\nS/P—Mr. Yule\n\nMr. Bird said that it was late.\n");
        assertEquals(null, actor(reading, "Mr. Bird").office());
    }

    @Test
    void an_abbreviated_office_after_a_name_is_no_name() {
        Reading reading =
                InventedTalk.read(HEAD + "Edwin Sandys, Deputy Assoc. Director for Harbor Affairs\n\nMr. Henry Bird\n\n"
                        + "Mr. Bird said that it was late.\n");
        assertTrue(labels(reading).contains("Edwin Sandys"), labels(reading).toString());
    }

    @Test
    void a_number_of_note_takers_is_nobody() {
        Reading reading = InventedTalk.read(
                HEAD + "Mr. Henry Bird\n\nMr. Otto Kelly\n\nThree Notetakers\n\nMr. Bird said that it was late.\n");
        assertFalse(
                labels(reading).toString().contains("Three"), labels(reading).toString());
    }

    @Test
    void where_a_secretary_of_state_is_does_not_belong_to_his_office() {
        Authority authority = Authority.read(List.of(Path.of("data", "authority")), Vocabulary.DEFAULT_BASE, p -> {});
        Reading reading = new Extractor(authority, Lexicon.standard())
                .read(InventedTalk.read(
                                "Memorandum of a Conversation Between the Secretary of State in Norway and Mr. Otto"
                                        + " Kelly\n\nMay 18, 1955\n\nThe Secretary said that it was late. Mr. Kelly agreed.\n")
                        .memorandum());
        assertFalse(
                labels(reading).toString().contains("in Norway"),
                labels(reading).toString());
    }

    @Test
    void a_label_that_lost_its_colon_begins_a_turn() {
        InventedTalk talk = InventedTalk.of(HEAD + "Dr. Henry Bird\n\nMr. Otto Kelly\n\n"
                + "Dr. Bird: It is late.\n\nMr. Kelly: It is early.\n\nDr. Bird: The canal is closed.\n\n"
                + "Mr. Kelly: It is open.\n\nDr. Bird; We thought that it froze.\n\nMr. Kelly: Never.\n\n"
                + "Dr. Bird It will freeze.\n\nMr. Kelly: No.\n\nDr. Bird: Well.\n");
        assertEquals("Dr. Henry Bird", talk.speaker("We thought that it froze"));
        assertEquals("Dr. Henry Bird", talk.speaker("It will freeze"));
    }

    @Test
    void the_object_of_a_clause_is_no_subject_of_the_next() {
        InventedTalk talk = InventedTalk.of(HEAD + "Mr. Henry Bird\n\nMr. Otto Kelly\n\nMr. Paul Lind\n\n"
                + "Mr. Kelly asked if Mr. Bird had met Mr. Lind and Mr. Bird said that he had not.\n");
        assertEquals("Mr. Otto Kelly", talk.speaker("asked if"));
        assertEquals("Mr. Henry Bird", talk.speaker("said that he had not"));
    }

    @Test
    void a_word_written_out_ends_a_sentence() {
        InventedTalk talk = InventedTalk.of(HEAD + "Mr. Henry Bird\n\nMr. Otto Kelly\n\n"
                + "Mr. Bird said that was right. The canal was open. Mr. Kelly said no. The lock was open. Mr. Bird"
                + " mentioned lock No. 5 at Arden.\n");
        assertEquals(5, talk.speakers().size(), talk.speakers().toString());
    }

    @Test
    void who_holds_an_office_is_told_by_what_the_list_of_persons_says_and_when() {
        LocalDate day = LocalDate.of(1961, 7, 28);
        String office = "Secretary of State";
        assertTrue(VolumeOffice.holds("Secretary of State from January 1961", office, day));
        assertTrue(VolumeOffice.holds("Senator; Secretary of State, January 21, 1961–June 1964", office, day));
        assertTrue(VolumeOffice.holds("Envoy until March 1960; thereafter Secretary of State", office, day));
        assertFalse(VolumeOffice.holds("Secretary of State until January 1961", office, day));
        assertFalse(VolumeOffice.holds("Secretary of State for Foreign Affairs", office, day));
        assertFalse(VolumeOffice.holds("Under Secretary of State from January 1961", office, day));
    }

    @Test
    void the_acting_secretary_is_not_the_secretary_whom_the_list_of_persons_names() {
        VolumePerson bird = new VolumePerson(
                "p_BH1", "Henry Bird", "Bird, Henry", List.of(), "Secretary of State until April 1959");
        VolumeOffice offices = new VolumeOffice(new NamedPeople(Map.of("p_BH1", bird), Map.of()));
        LocalDate day = LocalDate.of(1958, 11, 5);
        assertEquals(Optional.of(bird), offices.holder(secretary("The Secretary"), day));
        assertEquals(Optional.empty(), offices.holder(secretary("The Acting Secretary"), day));
    }

    private static Participant secretary(String label) {
        Participant participant = new Participant(EntityKind.PERSON, label);
        participant.addRole("secretary");
        return participant;
    }

    @Test
    void a_name_that_divided_states_share_means_the_one_that_is_spoken_of() {
        Authority authority = Authority.read(List.of(Path.of("data", "authority")), Vocabulary.DEFAULT_BASE, p -> {});
        Extractor extractor = new Extractor(authority, Lexicon.standard());
        String talk = HEAD + "Mr. Henry Bird\n\nMr. Otto Kelly\n\nMr. Bird said that the Germans were late.";
        Reading western = extractor.read(
                InventedTalk.read(talk + " West Germany would wait.").memorandum());
        Reading eastern =
                extractor.read(InventedTalk.read(talk + " The GDR would wait.").memorandum());
        assertEquals(List.of("actor/west-germany"), meant(western, "Germans"));
        assertEquals(List.of("actor/east-germany"), meant(eastern, "Germans"));
    }

    @Test
    void a_conversation_is_held_where_its_record_is_dated() {
        Authority authority = Authority.read(List.of(Path.of("data", "authority")), Vocabulary.DEFAULT_BASE, p -> {});
        Extractor extractor = new Extractor(authority, Lexicon.standard());
        Reading reading = extractor.read(InventedTalk.read(HEAD.replace("Arden", "Moscow")
                        + "Mr. Henry Bird\n\nMr. Otto Kelly\n\nMr. Bird said that it was late.\n")
                .memorandum());
        assertEquals("place/moscow", reading.conversations().get(0).place());
    }

    private static List<String> meant(Reading reading, String words) {
        return reading.mentions().stream()
                .filter(mention -> mention.asWritten().equals(words))
                .map(Mention::entity)
                .toList();
    }
}
