package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import memcon.document.Entries;
import org.junit.jupiter.api.Test;

/** A document may record several conversations: each has its day, its people and what was said in it. */
class SeveralRecordsTest {

    @Test
    void each_day_of_a_journal_is_a_conversation_with_its_date_and_whoever_came() {
        InventedTalk journal = InventedTalk.of("""
                From the journal of Ambassador R. Rassendyll

                5 March 1960

                I visited Minister Otto Strakencz at his request. Strakencz said that the canal was open.

                7 March

                The envoy of Sylvania, Peter Halvorsen, called on me. Halvorsen asked when the canal would be open.
                """);
        List<Conversation> talks = journal.reading().conversations();
        assertEquals(List.of("1960-03-05", "1960-03-07"), days(talks));
        assertEquals(
                List.of("5 March 1960", "7 March"),
                talks.stream().map(Conversation::dateAsExpressed).toList());
        assertEquals(talks.get(0).id(), journal.at("the canal was open").conversation());
        assertEquals(talks.get(1).id(), journal.at("when the canal").conversation());
        assertTrue(
                people(journal, 0).contains("Strakencz") && !people(journal, 0).contains("Halvorsen"),
                people(journal, 0));
        assertTrue(
                people(journal, 1).contains("Halvorsen") && !people(journal, 1).contains("Strakencz"),
                people(journal, 1));
        assertTrue(
                people(journal, 0).contains("Rassendyll") && people(journal, 1).contains("Rassendyll"));
    }

    @Test
    void each_attached_memorandum_is_a_conversation_of_those_whom_it_lists() {
        InventedTalk talks = InventedTalk.of("""
                Memorandum of Conversation

                Arden, May 18, 1955

                Participants:
                Mr. Roland Finch, Ministry of Canals
                Count Rupert Hentzau, Ruritania

                Count Hentzau said that the canal was open. Mr. Finch thanked him.

                Attachment

                Memorandum of Conversation

                Paris, May 20, 1955

                Participants:
                Mr. Roland Finch, Ministry of Canals
                Otto Vell, Envoy of Sylvania

                Mr. Vell said that the harvest had failed.
                """);
        assertEquals(List.of("1955-05-18", "1955-05-20"), days(talks.reading().conversations()));
        assertEquals("May 20, 1955", talks.reading().conversations().get(1).dateAsExpressed());
        assertEquals("Paris", Entries.of(talks.reading().memorandum()).get(1).place());
        assertTrue(people(talks, 0).contains("Hentzau") && people(talks, 0).contains("Finch"), people(talks, 0));
        assertTrue(!people(talks, 0).contains("Vell"), people(talks, 0));
        assertTrue(people(talks, 1).contains("Vell") && people(talks, 1).contains("Finch"), people(talks, 1));
        assertTrue(!people(talks, 1).contains("Hentzau"), people(talks, 1));
    }

    @Test
    void a_day_of_a_diary_may_begin_with_a_sentence() {
        InventedTalk journal = InventedTalk.of("""
                From the diary of Ambassador R. Rassendyll

                31 May 1960

                On 5 May I received Minister Otto Strakencz. Strakencz said that the canal was open.

                He said that on 3 May he had seen the lock. The lock had been mended.

                On 7 May 1960 I visited the envoy of Sylvania, Peter Halvorsen. Halvorsen asked when the canal would be open.
                """);
        List<Conversation> talks = journal.reading().conversations();
        assertEquals(List.of("1960-05-05", "1960-05-07"), days(talks));
        assertEquals(talks.get(0).id(), journal.at("the lock").conversation());
        assertEquals(talks.get(1).id(), journal.at("when the canal").conversation());
    }

    @Test
    void a_date_in_a_sentence_or_somebodys_answer_begins_no_conversation() {
        InventedTalk talk = InventedTalk.of("""
                Memorandum of Conversation

                Arden, May 18, 1955

                Participants:
                Mr. Roland Finch, Ministry of Canals
                Count Rupert Hentzau, Ruritania

                Finch: When was the canal opened?

                Hentzau: May 3, 1949.

                On May 5 I received another answer from the Ministry.

                1. Mr. Finch said that the tolls of June 1, 1955 would be paid.
                """);
        assertEquals(List.of("1955-05-18"), days(talk.reading().conversations()));
    }

    @Test
    void a_covering_letter_in_which_nobody_speaks_is_no_conversation() {
        InventedTalk talk = InventedTalk.of("""
                Legation in Arden to the Ministry of Canals

                May 20, 1955

                There is enclosed a memorandum of a conversation with the Minister.

                Enclosure No. 1

                Memorandum of Conversation

                May 18, 1955

                Participants:
                Mr. Roland Finch, Ministry of Canals
                Count Rupert Hentzau, Ruritania

                Count Hentzau said that the canal was open. Mr. Finch thanked him.
                """);
        assertEquals(List.of("1955-05-18"), days(talk.reading().conversations()));
    }

    @Test
    void an_appendix_without_day_or_people_belongs_to_the_conversation_before() {
        InventedTalk talk = InventedTalk.of("""
                Memorandum of Conversation

                Arden, May 18, 1955

                Participants:
                Mr. Roland Finch, Ministry of Canals
                Count Rupert Hentzau, Ruritania

                Count Hentzau said that the canal was open.

                Attachment

                Mr. Finch said that tolls would be paid.
                """);
        assertEquals(1, talk.reading().conversations().size());
    }

    private static List<String> days(List<Conversation> talks) {
        return talks.stream()
                .map(talk ->
                        talk.dates() == null ? "" : String.valueOf(talk.dates().earliest()))
                .toList();
    }

    /** Who took part in the conversation of that index. */
    private static String people(InventedTalk talk, int index) {
        return talk.reading().conversations().get(index).participations().stream()
                .map(each -> talk.reading().actors().stream()
                        .filter(actor -> actor.id().equals(each.actor()))
                        .map(Actor::label)
                        .findFirst()
                        .orElse(each.actor()))
                .toList()
                .toString();
    }
}
