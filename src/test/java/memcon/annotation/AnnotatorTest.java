package memcon.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;
import memcon.authority.Gazetteer;
import memcon.document.FrontMatter;
import memcon.document.Memorandum;
import memcon.document.Paragraph;
import memcon.document.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private static final AuthorityEntry RURITANIA = new AuthorityEntry(
            "state/ruritania", EntityKind.STATE, "Ruritania", List.of("Ruritanian"), null, List.of(), null, List.of());

    private final Annotator annotator = new Annotator(Lexicon.standard(), Gazetteer.of(List.of(RURITANIA)));

    @Test
    void the_period_of_an_honorific_ends_no_sentence() {
        assertEquals(
                List.of("Mr. Orsini spoke with Gen. Vale and c. Karl.", "Dr. Bird left."),
                sentences("Mr. Orsini spoke with Gen. Vale and c. Karl. Dr. Bird left."));
    }

    @Test
    void an_initial_ends_no_sentence() {
        assertEquals(
                List.of("He met A. N. Karl at 3 p.m. on Monday.", "It rained."),
                sentences("He met A. N. Karl at 3 p.m. on Monday. It rained."));
    }

    @Test
    void closing_marks_belong_to_the_sentence_before() {
        assertEquals(
                List.of("\"The canal is open.\"", "(He smiled.)", "They went on."),
                sentences("\"The canal is open.\" (He smiled.) They went on."));
    }

    @Test
    void a_paragraph_ends_a_sentence() {
        assertEquals(List.of("On the canal", "He spoke"), sentences("On the canal", "He spoke"));
    }

    @Test
    void a_genitive_is_its_own_token() {
        assertEquals(
                List.of("Karl", "'s", "question"),
                annotate("Karl's question").sentences().get(0).tokens().stream()
                        .map(Token::text)
                        .toList());
    }

    @Test
    void a_quotation_stands_in_a_quotation() {
        assertEquals(
                List.of("“He told me “never” and left.” closed", "“never” closed nested"),
                quotations("Karl said: “He told me “never” and left.”"));
    }

    @Test
    void a_quotation_without_a_closing_mark_ends_with_its_paragraph() {
        assertEquals(List.of("\"The canal is open. open"), quotations("Karl said: \"The canal is open.", "He left."));
    }

    @Test
    void an_apostrophe_opens_no_quotation() {
        assertEquals(List.of(), quotations("The Ministers' dogs don't bark in Karl's house."));
    }

    @Test
    void actors_joined_by_and_are_one_phrase() {
        ActorPhrase joint = actors("Mr. Karl and the Ambassador asked why.").get(0);
        assertEquals(ActorPhrase.Kind.JOINT, joint.kind());
        assertEquals(
                List.of("NAME Karl", "ROLE ambassador"),
                joint.members().stream().map(AnnotatorTest::brief).toList());
    }

    @Test
    void an_apposition_belongs_to_the_name() {
        Cue cue = cue("Mr. Karl, the Ruritanian Ambassador, said that the canal was open.");
        assertEquals("NAME Karl", brief(cue.subject()));
    }

    @Test
    void an_office_before_a_name_is_part_of_the_phrase() {
        ActorPhrase phrase = actors("The Ruritanian Deputy Foreign Minister Otto Karl said so.")
                .get(0);
        assertEquals("Otto Karl", phrase.name());
        assertEquals("deputy foreign minister", phrase.role());
        assertEquals("Ruritanian", phrase.country());
    }

    @Test
    void a_name_in_square_brackets_is_an_alias() {
        ActorPhrase phrase =
                actors("Ambassador Ri Song-un [Ri Song Un] said so.").get(0);
        assertEquals("Ri Song-un", phrase.name());
        assertEquals("Ri Song Un", phrase.alias());
    }

    @Test
    void a_title_at_the_start_of_a_sentence_is_an_actor() {
        assertEquals(
                "ROLE ambassador",
                brief(actors("Ambassador remarked that it rained.").get(0)));
    }

    @Test
    void a_side_is_a_collective() {
        assertEquals(
                ActorPhrase.Kind.COLLECTIVE,
                actors("The Ruritanian side objected to this.").get(0).kind());
    }

    @Test
    void both_sides_are_everybody() {
        assertEquals(
                ActorPhrase.Kind.ALL,
                actors("Both sides agreed on this.").get(0).kind());
    }

    @Test
    void a_cue_names_who_speaks_and_who_is_spoken_to() {
        Cue cue = cue("Mr. Karl told the Ambassador that the canal was open.");
        assertEquals("tell", cue.lemma());
        assertEquals("NAME Karl", brief(cue.subject()));
        assertEquals("ROLE ambassador", brief(cue.addressee()));
        assertEquals(Cue.Complement.THAT, cue.complement());
    }

    @Test
    void a_cue_inside_what_is_said_is_embedded() {
        List<Cue> cues = cues("Mr. Karl said that the President had told him that the canal was open.");
        assertEquals(List.of("say MAIN", "tell EMBEDDED"), levels(cues));
    }

    @Test
    void two_verbs_of_one_subject_are_two_cues() {
        List<Cue> cues = cues("Mr. Karl said that it rained and asked whether the canal was open.");
        assertEquals(List.of("say MAIN", "ask COORDINATE"), levels(cues));
        assertEquals("NAME Karl", brief(cues.get(1).subject()));
    }

    @Test
    void the_subject_may_follow_after_a_quotation() {
        Cue cue = cue("“The canal is open,” said Mr. Karl.");
        assertEquals(Cue.Link.INVERTED, cue.link());
        assertEquals("NAME Karl", brief(cue.subject()));
    }

    @Test
    void a_passive_without_an_agent_has_no_subject() {
        Cue cue = cue("It was pointed out that the canal was open.");
        assertEquals(Cue.Link.IMPERSONAL, cue.link());
        assertEquals(null, cue.subject());
    }

    @Test
    void a_passive_with_an_agent_has_a_subject() {
        Cue cue = cue("It was pointed out by Mr. Karl that the canal was open.");
        assertEquals("NAME Karl", brief(cue.subject()));
    }

    @Test
    void a_question_in_the_genitive_is_a_cue() {
        Cue cue = cues("In reply to Mr. Karl's question about the canal the Minister said that it was open.").stream()
                .filter(each -> each.link() == Cue.Link.GENITIVE)
                .findFirst()
                .orElseThrow();
        assertEquals("question", cue.lemma());
        assertEquals("NAME Karl", brief(cue.subject()));
    }

    @Test
    void a_participle_speaks_for_the_subject_of_its_clause() {
        Cue cue = cues("Mr. Karl declined the invitation, saying that the canal was closed.").stream()
                .filter(each -> each.link() == Cue.Link.CONTROLLED)
                .findFirst()
                .orElseThrow();
        assertEquals("NAME Karl", brief(cue.subject()));
    }

    @Test
    void a_cue_may_stand_in_the_middle_of_what_is_said() {
        Cue cue = cue("The canal, Mr. Karl said, had been open since May.");
        assertEquals("say", cue.lemma());
        assertEquals("NAME Karl", brief(cue.subject()));
        assertTrue(cue.isMain());
    }

    @Test
    void a_question_before_an_answer_is_fronted() {
        assertEquals(
                List.of("ask about FRONTED", "say MAIN"),
                levels(cues("When Mr. Bird asked about the canal, Mr. Karl said that it was open.")));
    }

    @Test
    void speech_that_did_not_happen_is_negated() {
        assertTrue(cue("Mr. Karl did not say that the canal was open.").negated());
    }

    @Test
    void a_pronoun_can_be_the_subject() {
        Cue cue = cue("I asked him whether the canal was open.");
        assertEquals("i", cue.subject().pronoun().toLowerCase(java.util.Locale.ROOT));
        assertEquals("him", cue.addressee().pronoun());
    }

    @Test
    void a_verb_of_speech_without_speech_is_no_cue() {
        assertEquals(List.of(), cues("The declared value of the cargo rose."));
    }

    private Annotations annotate(String... paragraphs) {
        Text text = new Text(String.join("\n\n", paragraphs));
        List<Paragraph> body = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            body.add(new Paragraph(text.span(start, start + paragraph.length()), 0));
            start += paragraph.length() + 2;
        }
        FrontMatter front = new FrontMatter(
                "Talk", null, null, null, null, null, null, null, null, "en", null, null, null, null, null, List.of());
        return annotator.annotate(new Memorandum("talk", "talk.txt", front, text, body, List.of(), List.of()));
    }

    private List<String> sentences(String... paragraphs) {
        Annotations annotations = annotate(paragraphs);
        String content = annotations.memorandum().text().content();
        return annotations.sentences().stream()
                .map(sentence -> content.substring(sentence.start(), sentence.end()))
                .toList();
    }

    private List<String> quotations(String... paragraphs) {
        Annotations annotations = annotate(paragraphs);
        String content = annotations.memorandum().text().content();
        return annotations.quotations().stream()
                .map(quotation -> content.substring(quotation.start(), quotation.end())
                        + (quotation.closed() ? " closed" : " open")
                        + (quotation.nested() ? " nested" : ""))
                .toList();
    }

    private List<ActorPhrase> actors(String sentence) {
        return annotate(sentence).sentences().get(0).actors();
    }

    private List<Cue> cues(String sentence) {
        return annotate(sentence).sentences().get(0).cues();
    }

    private Cue cue(String sentence) {
        List<Cue> cues = cues(sentence);
        assertEquals(1, cues.size(), cues::toString);
        return cues.get(0);
    }

    private static List<String> levels(List<Cue> cues) {
        return cues.stream().map(cue -> cue.lemma() + " " + cue.level()).toList();
    }

    /** Kind, and name or office. */
    private static String brief(@Nullable ActorPhrase phrase) {
        return phrase == null
                ? "nobody"
                : phrase.kind() + " " + (phrase.name().isEmpty() ? phrase.role() : phrase.name());
    }
}
