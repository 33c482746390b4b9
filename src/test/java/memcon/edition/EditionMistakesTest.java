package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import memcon.source.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A mistake in an edition is told with its place, its value and what to do. */
class EditionMistakesTest {

    /**
     * One mistake.
     *
     * @param good what stands in the good edition, once
     * @param bad what is put there instead
     * @param fault what must be said of it
     * @param remedy what must be advised
     */
    private record Mistake(String name, String good, String bad, String fault, String remedy) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("not_well_formed", "</standOff>", "</standoff>", "not well-formed XML", "Mend it"),
            new Mistake(
                    "a_document_type_declaration",
                    "<TEI xmlns",
                    "<!DOCTYPE TEI [<!ENTITY x \"y\">]><TEI xmlns",
                    "document type declaration",
                    "Mend it"),
            new Mistake(
                    "invalid_against_the_schema",
                    "<persName ref=\"#actor-brandt\">I</persName>",
                    "<emph>I</emph>",
                    "not valid by the schema of editions (element \"emph\" not allowed",
                    "docs/editions.md"),
            new Mistake(
                    "an_unknown_prefix",
                    "toWhom=\"#actor-orsini\" direct=\"false\" source=\"#conversation-1\"",
                    "toWhom=\"actr:orsini\" direct=\"false\" source=\"#conversation-1\"",
                    "unknown prefix \"actr\" in \"actr:orsini\"",
                    "Did you mean \"actor\"?"),
            new Mistake(
                    "a_reference_to_nobody",
                    "ref=\"#actor-brandt\">I<",
                    "ref=\"actor:nikita-kruschev\">I<",
                    "\"actor:nikita-kruschev\" is in no authority file",
                    "Did you mean \"actor:nikita-khrushchev\"?"),
            new Mistake(
                    "a_place_that_speaks",
                    "who=\"#actor-brandt\"",
                    "who=\"place:moscow\"",
                    "\"place:moscow\" is not one who can speak",
                    "Point at one who can speak"),
            new Mistake(
                    "a_pointer_to_what_is_not_there",
                    "ref=\"#actor-quill\">Quill<",
                    "ref=\"#actor-quil\">Quill<",
                    "\"#actor-quil\" is nowhere in this file",
                    "Did you mean \"#actor-quill\"?"),
            new Mistake(
                    "a_pointer_to_a_thing_of_another_kind",
                    "who=\"#actor-brandt\"",
                    "who=\"#claim-mined\"",
                    "\"#claim-mined\" is no pointer to one who can speak",
                    "xml:ids begin with the kind of thing"),
            new Mistake(
                    "one_name_for_two",
                    "xml:id=\"statement-c\"",
                    "xml:id=\"statement-b\"",
                    "xml:id \"statement-b\" is also at ",
                    "Give each element an xml:id of its own"),
            new Mistake(
                    "an_unknown_concept",
                    "ana=\"act:ask\"",
                    "ana=\"act:aks\"",
                    "unknown concept \"act:aks\" in @ana",
                    "Did you mean \"act:ask\"? There are act:"),
            new Mistake(
                    "a_statement_without_a_source",
                    "direct=\"false\" source=\"#conversation-1\" ana=\"act:ask\"",
                    "direct=\"false\" ana=\"act:ask\"",
                    "statement without a source",
                    "source=\"#conversation-1\""),
            new Mistake(
                    "a_chain_that_leads_nowhere",
                    "ana=\"act:ask\"",
                    "ana=\"act:ask\" next=\"#statement-a.2\"",
                    "broken chain: @next \"#statement-a.2\", which is nowhere in the body",
                    "Point at the xml:id of the fragment there"),
            new Mistake(
                    "a_chain_tied_at_one_end_only",
                    "xml:id=\"statement-a\"",
                    "xml:id=\"statement-a\" next=\"#statement-b\"",
                    "broken chain: @next \"#statement-b\", which has no @prev",
                    "prev=\"#statement-a\""),
            new Mistake(
                    "a_stance_outside_any_statement",
                    "<ab type=\"apparatus\" subtype=\"title\" xml:id=\"char-0\">Talk",
                    "<ab type=\"apparatus\" subtype=\"title\" xml:id=\"char-0\"><seg type=\"claim\""
                            + " ana=\"stance:asserts certainty:certain\" corresp=\"#claim-mined\">Talk</seg>",
                    "stance outside any statement",
                    "Put it inside a <said>"),
            new Mistake(
                    "a_claim_without_content",
                    ">The harbour is mined.<",
                    "> <",
                    "claim \"claim-mined\" without content",
                    "Word it as a sentence that stands alone"),
            new Mistake(
                    "a_word_added_before_a_paragraph",
                    "3 May 1957</ab>",
                    "3rd May 1957</ab>",
                    "xml:id=\"char-40\" but the paragraph starts at character 42",
                    "Put back what was added before it (2 characters)"),
            new Mistake(
                    "a_changed_word",
                    "asked whether",
                    "asked wether",
                    "changed text: its SHA-256 is",
                    "Take back what was changed"),
            new Mistake(
                    "an_unknown_shared_claim",
                    "corresp=\"#claim-strike\"",
                    "corresp=\"claim:there-are-no-such-claims\"",
                    "\"claim:there-are-no-such-claims\" is no shared claim",
                    "add the claim to data/authority/claims.ttl"),
            new Mistake(
                    "somebody_responsible_whom_nobody_knows",
                    "<note resp=\"#ev\">Or",
                    "<note resp=\"#evi\">Or",
                    "@resp \"#evi\" names nobody in the titleStmt",
                    "Did you mean \"#ev\"?"),
            new Mistake(
                    "two_preferred_readings",
                    "xml:id=\"statement-b\"",
                    "xml:id=\"statement-b\" exclude=\"#statement-a\"",
                    "2 of the competing readings statement-a, statement-b are preferred",
                    "reading:alternative"),
            new Mistake(
                    "a_date_that_ends_before_it_begins",
                    "notBefore=\"1957-05-03\" notAfter=\"1957-05-03\">3 May",
                    "notBefore=\"1957-05-04\" notAfter=\"1957-05-03\">3 May",
                    "date that ends (1957-05-03) before it begins (1957-05-04)",
                    "Exchange"));

    @TestFactory
    Stream<DynamicTest> a_mistake_is_told() {
        return MISTAKES.stream().map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> check(mistake)));
    }

    private static void check(Mistake mistake) throws IOException {
        String good = HarbourTalk.good();
        int at = good.indexOf(mistake.good());
        assertTrue(at >= 0, mistake.good());
        String bad = good.substring(0, at)
                + mistake.bad()
                + good.substring(at + mistake.good().length());
        List<Problem> problems = new ArrayList<>();
        assertFalse(HarbourTalk.read(bad, problems).isPresent());
        Problem told = problems.stream()
                .filter(problem -> problem.fault().contains(mistake.fault()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(problems.toString()));
        assertTrue(told.remedy().contains(mistake.remedy()), told.toString());
        assertTrue(told.place().matches("talk\\.xml:\\d+:\\d+"), told.place());
        int line = Integer.parseInt(told.place().split(":", -1)[1]);
        int expected = (int) good.substring(0, at).lines().count();
        assertTrue(Math.abs(line - expected) <= 2, told + " but the mistake is in line " + expected);
    }

    @Test
    void the_place_is_that_of_the_tag() throws IOException {
        String bad = HarbourTalk.good().replace("ref=\"#actor-quill\">Quill<", "ref=\"#actor-quil\">Quill<");
        List<Problem> problems = new ArrayList<>();
        HarbourTalk.read(bad, problems);
        String line = bad.lines()
                .filter(each -> each.contains("actor-quil\""))
                .findFirst()
                .orElseThrow();
        int number = (int) bad.substring(0, bad.indexOf(line)).lines().count() + 1;
        int column = line.indexOf("<persName ref=\"#actor-quil\"") + 1;
        assertTrue(
                problems.stream().anyMatch(problem -> problem.place().equals("talk.xml:" + number + ":" + column)),
                problems + " should be at " + number + ":" + column);
    }

    @Test
    void every_mistake_of_a_file_is_told() throws IOException {
        String bad = HarbourTalk.good();
        for (String[] change : new String[][] {
            {"ana=\"act:ask\"", "ana=\"act:aks\""},
            {"ref=\"#actor-quill\">Quill<", "ref=\"#actor-quil\">Quill<"},
            {">The harbour is mined.<", "><"}
        }) {
            bad = bad.replace(change[0], change[1]);
        }
        List<Problem> problems = new ArrayList<>();
        HarbourTalk.read(bad, problems);
        String all = problems.toString();
        assertTrue(all.contains("act:aks") && all.contains("actor-quil\"") && all.contains("without content"), all);
    }

    @Test
    void statements_that_report_each_other_are_told() throws IOException {
        String bad = HarbourTalk.good()
                .replace("source=\"#conversation-1\" ana=\"act:ask\"", "source=\"#statement-b\" ana=\"act:ask\"")
                .replace("source=\"#conversation-1\" ana=\"act:deny\"", "source=\"#statement-a\" ana=\"act:deny\"");
        List<Problem> problems = new ArrayList<>();
        assertFalse(HarbourTalk.read(bad, problems).isPresent());
        assertTrue(
                problems.stream()
                        .anyMatch(problem ->
                                problem.fault().equals("circular source: statement-a → statement-b → statement-a")),
                problems::toString);
    }

    @Test
    void statements_that_cross_are_told() throws IOException {
        String bad = HarbourTalk.good()
                .replace(
                        "I</persName> asked whether ",
                        "I</persName></said> <said xml:id=\"statement-x\" who=\"#actor-brandt\" direct=\"false\""
                                + " source=\"#conversation-1\" ana=\"act:other\" next=\"#statement-x.2\">asked</said> <said"
                                + " xml:id=\"statement-a.2\" prev=\"#statement-a\">whether ")
                .replace("ana=\"act:ask\">", "ana=\"act:ask\" next=\"#statement-a.2\">")
                .replace(
                        "The Minister</persName> denied ",
                        "The Minister</persName> <said xml:id=\"statement-x.2\" prev=\"#statement-x\">denied </said>");
        List<Problem> problems = new ArrayList<>();
        assertFalse(HarbourTalk.read(bad, problems).isPresent());
        assertTrue(problems.stream().anyMatch(problem -> problem.fault().contains("overlaps")), problems::toString);
    }
}
