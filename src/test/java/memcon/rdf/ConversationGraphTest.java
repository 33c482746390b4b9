package memcon.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import memcon.authority.Vocabulary;
import memcon.conversation.Mention;
import memcon.document.Span;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class ConversationGraphTest {

    private static final String DOC = InventedMemorandum.DOC;

    private final Iris iris = Iris.ofDefaultBase();
    private final ConversationGraph graphs = new ConversationGraph(iris, InventedAuthority::describe);
    private final DocumentGraph document = graphs.of(InventedMemorandum.reading());
    private final Model model = new LinkedHashModel(document.statements());

    @Test
    void a_whole_reading_has_no_problem() {
        assertEquals(List.of(), document.problems());
    }

    @Test
    void everything_is_in_the_graph_of_the_document() {
        assertEquals(Set.of(iris.resolve(DOC + "/graph")), model.contexts());
    }

    @Test
    void two_runs_give_the_same_statements_in_the_same_order() {
        assertEquals(
                document.statements(), graphs.of(InventedMemorandum.reading()).statements());
    }

    @Test
    void no_statement_comes_twice() {
        assertEquals(model.size(), document.statements().size());
    }

    @Test
    void every_node_has_exactly_one_english_label_and_a_type() {
        for (var subject : model.subjects()) {
            List<Value> labels =
                    new ArrayList<>(model.filter(subject, RDFS.LABEL, null).objects());
            boolean shared = subject.stringValue().contains("/memcon/id/actor/");
            assertEquals(shared ? 0 : 1, labels.size(), subject + " " + labels);
            labels.forEach(label -> assertTrue(label.toString().endsWith("@en"), label.toString()));
            assertTrue(model.contains(subject, RDF.TYPE, null), subject.toString());
        }
    }

    @Test
    void there_is_no_blank_node() {
        assertTrue(model.stream()
                .noneMatch(statement -> statement.getSubject().isBNode()
                        || statement.getObject().isBNode()));
    }

    @Test
    void every_link_inside_the_document_leads_to_something_described() {
        for (Statement statement : model) {
            Value object = statement.getObject();
            if (object.isIRI() && object.stringValue().startsWith(iris.base() + DOC)) {
                assertTrue(model.contains((IRI) object, null, null), object.toString());
            }
        }
    }

    @Test
    void every_link_out_of_the_document_is_told_to_the_authority() {
        Set<String> links = model.objects().stream()
                .filter(Value::isIRI)
                .map(Value::stringValue)
                .filter(iri -> iri.startsWith(iris.base()))
                .map(iri -> iri.substring(iris.base().length()))
                .filter(path -> !path.startsWith("document/") && !path.startsWith("agent/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(links, new TreeSet<>(document.references()));
    }

    @Test
    void what_is_claimed_is_never_a_triple() {
        assertTrue(model.predicates().stream()
                .noneMatch(predicate -> predicate.stringValue().startsWith(Vocabulary.CLAIM_TERM)));
        assertFalse(model.contains(iris.resolve("place/porto-verde"), null, iris.resolve("actor/quill")));
        has("proposition/1", "predicate", Iris.claimTerm("deployedIn"));
    }

    @Test
    void the_chain_of_testimony_is_one_property() {
        has("statement/nested", "reportedIn", iri("statement/reply"));
        has("conversation/2", "toldIn", iri("conversation/1"));
        has("conversation/2", "openedBy", iri("statement/reply"));
        assertEquals("2", text(model.filter(iri("statement/nested"), Iris.memcon("reportLevel"), null)));
    }

    @Test
    void only_what_the_memorandum_itself_records_is_a_recorded_conversation() {
        assertEquals(
                Set.of(iri("conversation/1")),
                model.filter(null, Iris.memcon("records"), null).objects());
        assertEquals(
                Set.of(iri("conversation/1")),
                model.filter(null, RDF.TYPE, Iris.memcon("RecordedConversation"))
                        .subjects());
        has("conversation/1", RDF.TYPE, Iris.memcon("Conversation"));
    }

    @Test
    void joint_speakers_are_both_speakers() {
        assertEquals(
                Set.of(iris.resolve("actor/orsini"), iris.resolve(InventedMemorandum.ODD_ACTOR)),
                model.filter(iri("statement/asked"), Iris.memcon("speaker"), null)
                        .objects());
    }

    @Test
    void a_stance_is_a_node_a_shortcut_and_an_expression() {
        has("statement/said", "stance", iri("stance/said"));
        has("statement/said", "denies", iri("claim/mined"));
        has("statement/said", "expresses", iri("claim/mined"));
        has("stance/said", "stanceType", iris.resolve("https://w3id.org/memcon/stance/denies"));
        has("claim/mined", "polarity", iris.resolve("https://w3id.org/memcon/polarity/negative"));
    }

    @Test
    void of_two_readings_one_is_preferred() {
        has("statement/nested", "alternativeTo", iri("statement/other"));
        assertEquals("true", text(model.filter(iri("statement/nested"), Iris.memcon("preferredReading"), null)));
        assertEquals("false", text(model.filter(iri("statement/other"), Iris.memcon("preferredReading"), null)));
    }

    @Test
    void claims_are_linked_by_a_node_and_directly() {
        has("claim/mined", "supports", iri("claim/fishing"));
        has("link/1", "linkType", Iris.memcon("supports"));
        has("claim/opening", "condition", iri("claim/ice"));
        has("claim/ice", "reports", iri("statement/nested"));
    }

    @Test
    void what_the_authority_describes_is_not_described_again() {
        assertFalse(model.contains(iris.resolve("actor/minister-vale"), RDFS.LABEL, null));
        Model alone = new LinkedHashModel(new ConversationGraph(iris, paths -> List.of())
                .of(InventedMemorandum.reading())
                .statements());
        assertTrue(alone.contains(iris.resolve("actor/minister-vale"), RDFS.LABEL, null));
    }

    @Test
    void an_actor_named_with_odd_characters_has_an_iri() {
        assertTrue(model.contains(
                iris.resolve(DOC + "/actor/the%20%22Consul%22%20%3Cof%3E%20Łódź%20100%25"),
                RDF.TYPE,
                Iris.memcon("Person")));
    }

    @Test
    void offsets_count_code_points_even_after_characters_beyond_the_bmp() {
        Span span = InventedMemorandum.at("𝔓orto Verde");
        assertEquals(40, span.start());
        IRI passage = iri("passage/" + span.start() + "-" + span.end());
        assertEquals("𝔓orto Verde", text(model.filter(passage, Iris.memcon("quotation"), null)));
        IRI quote = iri("passage/" + span.start() + "-" + span.end() + "/quote");
        assertEquals(
                "nister said that the harbour at ",
                text(model.filter(quote, Iris.term(Vocabulary.OA, "prefix"), null)));
    }

    @Test
    void a_quotation_that_is_not_the_text_at_its_offsets_fails_the_document() {
        Mention right = InventedMemorandum.mentions().get(0);
        // What a count in UTF-16 units would give: one too many for each character beyond the BMP before.
        Span shifted = new Span(right.span().start() + 1, right.span().end() + 1);
        Mention wrong =
                new Mention(right.id(), right.entity(), right.asWritten(), shifted, right.statement(), right.origin());
        DocumentGraph failed = graphs.of(InventedMemorandum.reading(List.of(wrong)));
        assertTrue(failed.isFailed());
        assertEquals(List.of(), failed.statements());
        assertEquals(
                "invented-1957.txt:1:42: quotation \"𝔓orto Verde\" is not the text at offset 41, \"orto Verde\"."
                        + " Give offsets in code points, or make the reading anew if the text has changed.",
                failed.problems().get(0).toString());
    }

    @Test
    void evidence_beyond_the_end_of_the_text_fails_the_document() {
        Mention right = InventedMemorandum.mentions().get(0);
        Mention wrong = new Mention(
                right.id(), right.entity(), right.asWritten(), new Span(9, 9999), right.statement(), right.origin());
        assertTrue(graphs.of(InventedMemorandum.reading(List.of(wrong))).isFailed());
    }

    @Test
    void a_passage_is_checked_again_in_what_is_about_to_be_written() {
        IRI passage = iri("passage/40-51");
        List<Statement> tampered = new ArrayList<>(document.statements());
        tampered.removeIf(statement -> statement.getSubject().equals(passage)
                && statement.getPredicate().equals(Iris.memcon("start")));
        List<Problem> problems = Evidence.problemsOf(InventedMemorandum.memorandum(), tampered);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).isError());
    }

    @Test
    void a_link_to_what_nobody_described_is_a_warning() {
        Mention right = InventedMemorandum.mentions().get(0);
        Mention lost = new Mention(
                right.id(), DOC + "/actor/nobody", right.asWritten(), right.span(), right.statement(), right.origin());
        DocumentGraph graph = graphs.of(InventedMemorandum.reading(List.of(lost)));
        assertFalse(graph.isFailed());
        assertEquals(1, graph.problems().size());
        assertTrue(graph.problems().get(0).fault().contains("/actor/nobody>"));
    }

    @Test
    void two_things_under_one_iri_fail_the_document() {
        Mention one = InventedMemorandum.mentions().get(0);
        Mention other = InventedMemorandum.mentions().get(1);
        Mention usurper = new Mention(
                one.id(), other.entity(), other.asWritten(), other.span(), other.statement(), other.origin());
        DocumentGraph failed = graphs.of(InventedMemorandum.reading(List.of(one, usurper)));
        assertTrue(failed.isFailed());
        assertTrue(failed.problems().get(0).fault().startsWith("two things"));
    }

    @Test
    void a_line_break_within_a_name_belongs_to_the_words_on_the_page() {
        Mention broken = new Mention(
                DOC + "/mention/broken",
                "actor/minister-vale",
                "allowed. The Minister",
                InventedMemorandum.at("allowed.\nThe Minister"),
                null,
                InventedMemorandum.EXTRACTOR);
        DocumentGraph graph = graphs.of(InventedMemorandum.reading(List.of(broken)));
        assertEquals(List.of(), graph.problems());
        assertEquals(
                "allowed.\nThe Minister",
                text(new LinkedHashModel(graph.statements())
                        .filter(iri("mention/broken"), Iris.memcon("asWritten"), null)));
    }

    private IRI iri(String name) {
        return iris.resolve(DOC + "/" + name);
    }

    private void has(String name, String property, IRI object) {
        has(name, Iris.memcon(property), object);
    }

    private void has(String name, IRI property, IRI object) {
        assertTrue(
                model.contains(iri(name), property, object),
                () -> "no " + property + " " + object + " in " + model.filter(iri(name), null, null));
    }

    private static String text(Model found) {
        assertEquals(1, found.size());
        return found.iterator().next().getObject().stringValue();
    }
}
