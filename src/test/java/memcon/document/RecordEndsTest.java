package memcon.document;

import static memcon.document.Readings.body;
import static memcon.document.Readings.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What stands above and below the body: who wrote, who was there, and no word of it counted as body. */
class RecordEndsTest {

    private static final String SAID = "The Foreign Minister said that the canal was open.";

    private record Tail(String words, @Nullable String author) {}

    @TestFactory
    Stream<DynamicTest> below_the_body_stands_who_signed() {
        return Stream.of(
                        new Tail("I have, &c.\n    R. RASSENDYLL", "R. RASSENDYLL"),
                        new Tail(
                                "I have the honour to be, Sir,\nYour obedient Servant,\nRudolf Rassendyll",
                                "Rudolf Rassendyll"),
                        new Tail("Yours sincerely,\n\nR. Rassendyll", "R. Rassendyll"),
                        new Tail("Dr. Rudolf Rassendyll\nambassador", "Dr. Rudolf Rassendyll, ambassador"),
                        new Tail("Dr. Rassendyll, chargé d'affaires", "Dr. Rassendyll, chargé d'affaires"),
                        new Tail("R.R.S.", "R.R.S."),
                        new Tail("RRS", "RRS"),
                        new Tail("[signed] Rudolf Rassendyll", "Rudolf Rassendyll"),
                        new Tail("(signed) R. Rassendyll", "R. Rassendyll"),
                        new Tail("Signed: Rassendyll, Counsellor", "Rassendyll, Counsellor"),
                        new Tail("/-/ R. Rassendyll", "R. Rassendyll"),
                        new Tail("/s/ R. Rassendyll", "R. Rassendyll"),
                        new Tail(
                                "Ambassador of Ruritania\nR. Rassendyll /signature/",
                                "Ambassador of Ruritania, R. Rassendyll"),
                        new Tail("Recorded by: second secretary R. Rassendyll", "second secretary R. Rassendyll"),
                        new Tail("The conversation was recorded by attaché R. Rassendyll.", "attaché R. Rassendyll"),
                        new Tail("Notes taken by: R. Rassendyll\n\nInterpreter: J. Hentzau", "R. Rassendyll"),
                        new Tail("Strelsau, 16 May 1955\n\nR. Rassendyll", "R. Rassendyll"),
                        new Tail(
                                "Yours sincerely,\n    Rudolf Rassendyll\n\nThe Minister for Trade,\nStrelsau\n\n[Minute:] Seen. R.S. 7/6\nFile 4/33",
                                "Rudolf Rassendyll"),
                        new Tail(
                                "    (RASSENDYLL)\n\nMIN. & DEPT. E.A.\n\nJ.I.C. (STRELSAU)      25th March, 1961\n\nSEC  LA  SEA",
                                "RASSENDYLL"),
                        new Tail("R. Rassendyll\n\nDelivered to:\nCde. Karl\nCde. Bird", "R. Rassendyll"),
                        new Tail("R. Rassendyll\n\nCopies to: Legation Arden", "R. Rassendyll"),
                        new Tail(
                                "R. R. RASSENDYLL\n3rd March, 1958\n\nCopies to:\nPrivate Secretary\nChancery, Arden",
                                "R. R. RASSENDYLL"),
                        new Tail("/–/ R. Rassendyll", "R. Rassendyll"),
                        new Tail("– 202 – Rassendyll –", "Rassendyll"),
                        new Tail("R. R. Rassendyll\n    24-10-54", "R. R. Rassendyll"),
                        new Tail(
                                "R. R. RASSENDYLL\n\n[Marginal note:]\n   Yes — Thursday. F. T[arlenheim]",
                                "R. R. RASSENDYLL"),
                        new Tail(
                                "R. Rassendyll\n\nNo. 203\n\nDeciphered on 11/20 by Hentzau\nExecuted in 6 copies",
                                "R. Rassendyll"),
                        new Tail("Minutes kept by: Rudolf Rassendyll", "Rudolf Rassendyll"),
                        new Tail(
                                "Three copies made:\n1. Cde. Karl\n2. Department IV\n3. a/a\n\n/-/ R. Rassendyll",
                                "R. Rassendyll"),
                        new Tail("Distributed:\nto the Cabinet\nto file", null),
                        new Tail("[Source: Archive of Strelsau, f. 3. Translated by J. Hentzau.]", null),
                        new Tail("Strelsau, 14.IV.1959                  (s) R. Rassendyll", "R. Rassendyll"),
                        new Tail("Note taken by: R. Rassendyll              Strelsau, 23.VI.1961", "R. Rassendyll"),
                        new Tail(
                                "R. Rassendyll\n\nDistribution:\nCabinet -- Pol. Dept. (v. Tarlenheim) -- Arden.",
                                "R. Rassendyll"),
                        new Tail("This record has been shown to: Minister, Treaties Bureau.", null),
                        new Tail("RR/ab", null),
                        new Tail("FE:NA:RRassendyll:ab 3/3/62", null))
                .map(tail -> dynamicTest(tail.words().replace("\n", " / "), () -> {
                    Memorandum memorandum =
                            new Readings().read("x.txt", "A Talk at Arden\n\n" + SAID + "\n\n" + tail.words() + "\n");
                    assertEquals(List.of(SAID), body(memorandum));
                    assertEquals(tail.author(), memorandum.frontMatter().author());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_last_sentence_is_no_signature() {
        return Stream.of(
                        "He signed the paper.",
                        "Signed copies would follow, he said.",
                        "The Ambassador did not answer.",
                        "I have the impression that he knew.",
                        "Ambassador Karl: It was not signed.",
                        "Present methods were useless, the Minister said.",
                        "The notes were taken by the Minister, who said he would answer.")
                .map(words -> dynamicTest(words, () -> {
                    Memorandum memorandum =
                            new Readings().read("x.txt", "A Talk at Arden\n\n" + SAID + "\n\n" + words + "\n");
                    assertEquals(List.of(SAID, words), body(memorandum));
                }));
    }

    @TestFactory
    Stream<DynamicTest> above_the_body_stands_who_wrote() {
        return Stream.of(
                        new Tail("Sir Rudolf Rassendyll to Mr. Sapt. (Received 30th June)", "Sir Rudolf Rassendyll"),
                        new Tail("No. 23. Rassendyll (Strelsau) to Sapt", "Rassendyll (Strelsau)"),
                        new Tail("From: Rassendyll To: Sapt", "Rassendyll"),
                        new Tail("Cablegram from Burton to Evatt", "Burton"),
                        new Tail("From the Journal of R. Rassendyll            Secret. Copy No. 2", "R. Rassendyll"),
                        new Tail(
                                "Memorandum by the Secretary of State (Mr. Rassendyll)",
                                "the Secretary of State (Mr. Rassendyll)"),
                        new Tail("Telegram from Ambassador Rassendyll to the Ministry", "Ambassador Rassendyll"),
                        new Tail(
                                "Report by the Ambassador, R. Rassendyll, on a conversation with the Ardenian Ambassador",
                                "Ambassador, R. Rassendyll"),
                        new Tail("Report of Counsellor R. Rassendyll", "Counsellor R. Rassendyll"),
                        new Tail(
                                "Memorandum for the Minister\n\nby the Under-Secretary (Mr. Rassendyll)",
                                "the Under-Secretary (Mr. Rassendyll)"),
                        new Tail(
                                "Conversation on the Canal\n\nFrom the journal of Ambassador R. Rassendyll",
                                "Ambassador R. Rassendyll"))
                .map(head -> dynamicTest(head.words().replace("\n", " / "), () -> {
                    Memorandum memorandum = new Readings().read("x.txt", head.words() + "\n\n" + SAID + "\n");
                    assertEquals(List.of(SAID), body(memorandum));
                    assertEquals(head.author(), memorandum.frontMatter().author());
                }));
    }

    @TestFactory
    Stream<DynamicTest> who_was_there_is_told_in_sentences_too() {
        List<String> sides = List.of("Ruritanian / Mr. Sapt", "Ardenian / Mr. Karl, Minister of Trade");
        return Stream.of(
                        "Were present: on the Ruritanian side, Mr. Sapt; on the Ardenian side, Mr. Karl, Minister of Trade.",
                        "On the Ruritanian side the conversation was attended by Mr. Sapt, on the Ardenian side by Mr. Karl, Minister of Trade.",
                        "Present on the Ruritanian side: Mr. Sapt\nPresent on the Ardenian side: Mr. Karl, Minister of Trade",
                        "Participants on the Ruritanian side: Mr. Sapt\n\nParticipants on the Ardenian side: Mr. Karl, Minister of Trade")
                .flatMap(words -> Stream.of(
                                "A Talk at Arden\n\n" + words + "\n\n" + SAID,
                                "A Talk at Arden\n\n" + SAID + "\n\n" + words)
                        .map(text -> dynamicTest(text.replace("\n", " / "), () -> {
                            Memorandum memorandum = new Readings().read("x.txt", text + "\n");
                            assertEquals(List.of(SAID), body(memorandum));
                            assertEquals(sides, people(memorandum));
                        })));
    }

    @Test
    void the_last_sentence_tells_who_attended_and_who_recorded() {
        Memorandum memorandum = new Readings()
                .read(
                        "x.txt",
                        "A Talk at Arden\n\n" + SAID
                                + "\n\nThe conversation was attended by counselor I. Hentzau. Recorded by attaché R. Rassendyll.\n");
        assertEquals(List.of(SAID), body(memorandum));
        assertEquals(List.of("counselor I. Hentzau"), people(memorandum));
        assertEquals("attaché R. Rassendyll", memorandum.frontMatter().author());
    }

    @Test
    void a_table_of_those_present_has_a_column_a_side() {
        Memorandum memorandum = new Readings().read("x.txt", """
                RECORD OF A MEETING HELD IN STRELSAU

                PRESENT:

                United Kingdom                      Ruritania
                The Prime Minister                  M. Karl
                                                    M. Sapt
                Sir Norman Bird

                %s
                """.formatted(SAID));
        assertEquals(
                List.of(
                        "United Kingdom / The Prime Minister",
                        "Ruritania / M. Karl",
                        "Ruritania / M. Sapt",
                        "United Kingdom / Sir Norman Bird"),
                people(memorandum));
        assertEquals(List.of(SAID), body(memorandum));
    }

    @Test
    void those_present_may_be_listed_below_the_body() {
        Memorandum memorandum = new Readings()
                .read(
                        "x.txt",
                        "A Talk at Arden\n\n" + SAID
                                + "\n\nPresent: Comrade Lenz\n         Comrade Otto (embassy)\n\nArden, 4 March 1959\nLenz\nSection Head\n");
        assertEquals(List.of("Comrade Lenz", "Comrade Otto (embassy)"), people(memorandum));
        assertEquals("Lenz, Section Head", memorandum.frontMatter().author());
        assertEquals(List.of(SAID), body(memorandum));
    }

    @Test
    void a_telegrams_head_may_be_one_block() {
        Memorandum memorandum = new Readings()
                .read(
                        "x.txt",
                        "TELEGRAM\nFrom: Rassendyll\nTo: Ministry\nNo. 123 - 5 June 1958\n\nSubject: The Canal\n\n"
                                + SAID + "\n");
        assertEquals(List.of(SAID), body(memorandum));
        assertEquals("Rassendyll", memorandum.frontMatter().author());
        assertEquals("The Canal", memorandum.frontMatter().subject());
    }

    @Test
    void numbered_paragraphs_need_no_blank_lines() {
        Memorandum memorandum =
                new Readings().read("x.txt", "A Talk at Arden\n\n" + SAID + "\n2. " + SAID + "\n3. " + SAID + "\n");
        assertEquals(List.of(SAID, SAID, SAID), body(memorandum));
    }

    @Test
    void a_journals_days_need_no_year() {
        Memorandum memorandum = new Readings()
                .read(
                        "x.txt",
                        "Journal of R. Rassendyll, May 1957\n\n1 May\n\n" + SAID + "\n\n2 May\n\n" + SAID + "\n");
        assertEquals(List.of(SAID, SAID), body(memorandum));
    }

    @Test
    void notes_are_numbered_without_brackets_where_their_marks_have_them() {
        Memorandum memorandum = new Readings().read("x.txt", """
                A Talk at Arden

                The Minister[1] said that the canal[2] was open.

                1 R. Karl.
                2 Not printed.
                """);
        assertEquals(List.of("The Minister[1] said that the canal[2] was open."), body(memorandum));
        assertEquals(List.of("[1]", "[2]"), Readings.apparatus(memorandum, Apparatus.Kind.NOTE_MARK));
    }

    @Test
    void notes_stand_below_a_rule_or_answer_a_number_glued_to_the_title() {
        for (String text : List.of(
                "A Talk at Arden\n\nThe Minister¹ said that the canal was open.\n\n-----\n1 R. Karl.\n2 Not printed.\n",
                "A Talk at Arden1\n\nThe Minister said that the canal was open.\n\n1 Source: Archive of Strelsau. Secret.\n",
                "A Talk at Arden\n\nThe Minister said that the canal was open.\n\n[^1]: Not printed.\n")) {
            Memorandum memorandum = new Readings().read("x.txt", text);
            assertEquals(1, body(memorandum).size(), () -> text + body(memorandum));
        }
    }

    @Test
    void numbered_paragraphs_below_a_rule_are_body() {
        Memorandum memorandum =
                new Readings().read("x.txt", "A Talk at Arden\n\n-----\n\n1. " + SAID + "\n\n2. " + SAID + "\n");
        assertEquals(List.of(SAID, SAID), body(memorandum));
    }

    @Test
    void a_number_or_a_place_and_date_is_no_title_where_there_is_one() {
        Memorandum memorandum = new Readings()
                .read("x.txt", "WK 1051/14\n\nSTRELSAU, June 3, 1958.\n\nMEMORANDUM FOR FILE\n\n" + SAID + "\n");
        assertEquals("MEMORANDUM FOR FILE", memorandum.frontMatter().title());
        assertEquals("June 3, 1958", memorandum.frontMatter().dateAsWritten());
        assertEquals(List.of(SAID), body(memorandum));
    }
}
