package memcon.rdf;

import java.time.LocalDate;
import java.util.List;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import memcon.conversation.Actor;
import memcon.conversation.Claim;
import memcon.conversation.ClaimLink;
import memcon.conversation.Conversation;
import memcon.conversation.Editor;
import memcon.conversation.EditorialNote;
import memcon.conversation.Hedge;
import memcon.conversation.Ledger;
import memcon.conversation.Mention;
import memcon.conversation.Mode;
import memcon.conversation.Origin;
import memcon.conversation.Participation;
import memcon.conversation.Participation.Role;
import memcon.conversation.Proposition;
import memcon.conversation.Reading;
import memcon.conversation.ReferencedEvent;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import memcon.document.FrontMatter;
import memcon.document.Memorandum;
import memcon.document.Paragraph;
import memcon.document.Span;
import memcon.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * A memorandum that nobody wrote, read by hand: a talk in which another talk is told, joint askers, a negative claim, a
 * condition, a hedge, a sentence with two readings, and characters beyond the BMP before all of them.
 */
final class InventedMemorandum {

    static final String DOC = "document/invented-1957";
    static final String ODD_ACTOR = DOC + "/actor/the \"Consul\" <of> Łódź 100%";
    static final Origin EXTRACTOR = new Origin("agent/extractor", "cue-said-that", 0.9);
    static final Origin EDITOR = new Origin(DOC + "/editor/ev", null, 1);

    private static final Text TEXT = new Text("""
            𝄞 The Minister said that the harbour at 𝔓orto Verde had not been mined. \
            Ambassador Orsini and the Consul asked whether fishing would be allowed.
            The Minister replied that President Quill had told him last winter: \
            "If the ice melts, we shall open the harbour." \
            Allegedly, the President also had a "treaty"\\plan\tin his pocket. It was signed in 1955.
            """);

    private InventedMemorandum() {}

    static Reading reading() {
        return reading(mentions());
    }

    static Reading reading(List<Mention> mentions) {
        return new Reading(
                memorandum(),
                DOC + "/actor/note-taker",
                List.of(
                        new Actor(
                                DOC + "/actor/note-taker",
                                EntityKind.POSITION,
                                "note-taker of invented-1957",
                                List.of(),
                                null,
                                EXTRACTOR),
                        new Actor(ODD_ACTOR, EntityKind.PERSON, "the Consul", List.of("Consul"), "consul", EXTRACTOR),
                        new Actor(
                                "actor/minister-vale", EntityKind.PERSON, "the Minister", List.of(), null, EXTRACTOR)),
                List.of(new ReferencedEvent(
                        DOC + "/event/signing",
                        "signing of the treaty",
                        new DateRange(LocalDate.of(1955, 1, 1), LocalDate.of(1955, 12, 31)),
                        "in 1955",
                        List.of("place/porto-verde"),
                        EXTRACTOR)),
                conversations(),
                statements(),
                claims(),
                mentions,
                List.of(new Editor(EDITOR.proposer(), "Elena Vidal")),
                List.of(new EditorialNote(
                        DOC + "/statement/nested", "Said then, or only now by the Minister?", "en", EDITOR)),
                new Ledger(List.of()),
                List.of());
    }

    static Memorandum memorandum() {
        FrontMatter front = new FrontMatter(
                "Talk of Minister Vale with Ambassador Orsini",
                DateRange.day(LocalDate.of(1957, 5, 3)),
                "May 3, 1957",
                null,
                "“Talk of Minister Vale”, Archive of Nowhere.",
                "Archive of Nowhere",
                "A. Translator",
                "The harbour is talked of.",
                "Czech",
                "en",
                "1957",
                "https://archive.example/record/1957?view=full",
                null,
                "CC0",
                null,
                List.of());
        return new Memorandum(
                "invented-1957",
                "invented-1957.txt",
                front,
                TEXT,
                List.of(new Paragraph(new Span(0, TEXT.length() - 1), 0)),
                List.of(),
                List.of());
    }

    private static List<Conversation> conversations() {
        Conversation recorded = new Conversation(
                DOC + "/conversation/1",
                "Vale and Orsini, May 3, 1957",
                List.of(
                        new Participation("actor/minister-vale", Role.INTERLOCUTOR),
                        new Participation("actor/orsini", Role.INTERLOCUTOR),
                        new Participation(ODD_ACTOR, Role.PRESENT),
                        new Participation(DOC + "/actor/note-taker", Role.NOTE_TAKER)),
                DateRange.day(LocalDate.of(1957, 5, 3)),
                "May 3, 1957",
                "place/porto-verde",
                null,
                null,
                null,
                EXTRACTOR);
        Conversation told = new Conversation(
                DOC + "/conversation/2",
                "Quill and Vale, last winter",
                List.of(new Participation("actor/quill", Role.INTERLOCUTOR)),
                new DateRange(null, LocalDate.of(1957, 3, 31)),
                "last winter",
                null,
                DOC + "/conversation/1",
                DOC + "/statement/reply",
                at("President Quill had told him last winter"),
                EXTRACTOR);
        return List.of(recorded, told);
    }

    private static List<Statement> statements() {
        Statement said = statement("said", "actor/minister-vale", at("The Minister said", "mined."), null, List.of());
        Statement asked = new Statement(
                DOC + "/statement/asked",
                "Orsini and the Consul ask about fishing",
                List.of("actor/orsini", ODD_ACTOR),
                List.of("actor/minister-vale"),
                SpeechAct.ASK,
                Mode.INDIRECT,
                null,
                at("Ambassador Orsini and", "allowed."),
                List.of(),
                false,
                null,
                1,
                DOC + "/conversation/1",
                List.of(stance("asked", "fishing", Stance.Type.ASKS, at("fishing would be allowed"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                null,
                EXTRACTOR);
        Statement reply =
                statement("reply", "actor/minister-vale", at("The Minister replied", "harbour.\""), null, List.of());
        Span quote = at("\"If the ice melts", "harbour.\"");
        Statement nested =
                statement("nested", "actor/quill", quote, DOC + "/statement/reply", List.of(DOC + "/statement/other"));
        Statement other = statement("other", "actor/minister-vale", quote, null, List.of(DOC + "/statement/nested"));
        return List.of(said, asked, reply, nested, other);
    }

    private static Statement statement(
            String name, String speaker, Span passage, @Nullable String reportedIn, List<String> alternativeTo) {
        boolean nested = reportedIn != null;
        return new Statement(
                DOC + "/statement/" + name,
                "what " + name + " says",
                List.of(speaker),
                List.of(),
                nested ? SpeechAct.PROMISE : SpeechAct.INFORM,
                nested ? Mode.DIRECT : Mode.INDIRECT,
                nested ? new Hedge(Hedge.Kind.HEARSAY, "actor/minister-vale") : null,
                passage,
                List.of(),
                name.equals("reply"),
                reportedIn,
                nested ? 2 : 1,
                DOC + (nested ? "/conversation/2" : "/conversation/1"),
                nested
                        ? List.of(stance(name, "opening", Stance.Type.PROMISES, at("we shall open the harbour")))
                        : said(name),
                name.equals("reply") ? List.of(DOC + "/statement/asked") : List.of(),
                List.of(),
                name.equals("other") ? List.of(DOC + "/statement/said") : List.of(),
                alternativeTo,
                !name.equals("other"),
                nested ? Stance.Certainty.PROBABLE : null,
                nested ? EDITOR : EXTRACTOR);
    }

    private static List<Stance> said(String name) {
        return name.equals("said")
                ? List.of(stance(name, "mined", Stance.Type.DENIES, at("the harbour at", "mined")))
                : List.of();
    }

    private static Stance stance(String statement, String claim, Stance.Type type, Span evidence) {
        return new Stance(
                DOC + "/stance/" + statement,
                DOC + "/claim/" + claim,
                type,
                Stance.Certainty.CERTAIN,
                evidence,
                EXTRACTOR);
    }

    private static List<Claim> claims() {
        Claim mined = claim(
                "mined",
                "the harbour at 𝔓orto Verde had not been mined",
                Claim.Polarity.NEGATIVE,
                null,
                List.of(new ClaimLink(DOC + "/link/1", ClaimLink.Kind.SUPPORTS, DOC + "/claim/fishing", 0.5)),
                new Proposition(DOC + "/proposition/1", "place/porto-verde", "deployedIn", "actor/quill"));
        Claim fishing = claim("fishing", "fishing would be allowed", Claim.Polarity.POSITIVE, null, List.of(), null);
        Claim ice = claim("ice", "the ice melts", Claim.Polarity.POSITIVE, null, List.of(), null);
        Claim opening = claim(
                "opening", "we shall open the harbour", Claim.Polarity.POSITIVE, DOC + "/claim/ice", List.of(), null);
        return List.of(mined, fishing, ice, opening);
    }

    private static Claim claim(
            String name,
            String content,
            Claim.Polarity polarity,
            @Nullable String condition,
            List<ClaimLink> links,
            @Nullable Proposition proposition) {
        return new Claim(
                DOC + "/claim/" + name,
                content,
                "en",
                polarity,
                condition == null ? Claim.Modality.FACTUAL : Claim.Modality.CONDITIONAL,
                List.of("place/porto-verde"),
                condition,
                name.equals("ice") ? List.of(DOC + "/statement/nested") : List.of(),
                links,
                proposition,
                EXTRACTOR);
    }

    static List<Mention> mentions() {
        return List.of(
                mention("porto-verde", "place/porto-verde", "𝔓orto Verde", DOC + "/statement/said"),
                mention("quill", "actor/quill", "President Quill", DOC + "/statement/reply"),
                mention("signing", DOC + "/event/signing", "signed in 1955", null));
    }

    private static Mention mention(String name, String entity, String words, @Nullable String statement) {
        return new Mention(DOC + "/mention/" + name, entity, words, at(words), statement, EXTRACTOR);
    }

    static Span at(String words) {
        return at(words, words);
    }

    private static Span at(String first, String last) {
        int start = TEXT.content().indexOf(first);
        int end = TEXT.content().indexOf(last, start) + last.length();
        return TEXT.span(start, end);
    }
}
