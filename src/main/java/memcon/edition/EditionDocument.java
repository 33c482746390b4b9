package memcon.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import memcon.authority.Authority;
import memcon.conversation.Actor;
import memcon.conversation.Claim;
import memcon.conversation.Conversation;
import memcon.conversation.Ledger;
import memcon.conversation.Participation;
import memcon.conversation.Reading;
import memcon.conversation.Relinking;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import memcon.document.Memorandum;
import memcon.document.Span;
import memcon.edition.EditionNames.Target;
import org.jspecify.annotations.Nullable;

/** One edition, put together from its header, its lists and its body. */
final class EditionDocument {

    private final EditionElement root;
    private final String origin;
    private final Authority authority;
    private final EditionFaults faults;

    EditionDocument(EditionElement root, String origin, Authority authority, EditionFaults faults) {
        this.root = root;
        this.origin = origin;
        this.authority = authority;
        this.faults = faults;
    }

    /** The reading; to be used only if no fault was told. */
    Optional<Reading> read() {
        EditionHeader header = new EditionHeader(root, faults);
        Optional<String> id = header.id();
        Optional<EditionElement> element = root.at("text", "body");
        if (element.isEmpty()) {
            faults.error(root, "edition without a body", "Put <text><body> with the document's words into it");
        }
        return id.flatMap(name -> element.map(body -> read(name, header, body)));
    }

    private Reading read(String id, EditionHeader header, EditionElement bodyElement) {
        String document = "document/" + id;
        EditionNames names = new EditionNames(authority, document, root, faults);
        EditionConcepts concepts = new EditionConcepts(faults);
        EditionOrigins origins = new EditionOrigins(document, root, names, faults);
        root.elements().stream()
                .filter(each -> !each.is("teiHeader"))
                .flatMap(EditionElement::all)
                .forEach(each -> {
                    concepts.check(each);
                    origins.check(each);
                });
        EditionBody body = new EditionBody(bodyElement, faults);
        checkDigest(header, bodyElement, body);
        Memorandum memorandum = new Memorandum(
                id,
                Objects.requireNonNullElse(header.origin(), origin),
                header.frontMatter(),
                body.text(),
                body.paragraphs(),
                body.apparatus(),
                List.of());

        EditionStandOff standOff = new EditionStandOff(root, names, origins, faults);
        List<Actor> actors = standOff.actors();
        List<ToldConversation> told = standOff.conversations();
        EditionRelations relations = new EditionRelations(standOff.relations(), document, names, concepts, faults);
        EditionStatements said = new EditionStatements(body, told, document, names, concepts, origins, faults);
        EditionClaims claims = new EditionClaims(names, concepts, origins, faults);
        Map<String, List<Stance>> stances = claims.stances(body, said, document);
        String noteTaker = noteTaker(relations, told, document);
        Map<String, String> labels = new HashMap<>();
        actors.forEach(actor -> labels.put(actor.id(), actor.label()));
        List<Statement> statements = said.all(
                relations,
                stances,
                noteTaker,
                path -> names.label(path).orElseGet(() -> labels.getOrDefault(path, path.replaceFirst(".*/", ""))));
        EditionReadings.check(statements, statement -> element(said, statement), faults);
        EditionMentions mentions = new EditionMentions(body, statements, document, names, origins, faults);
        Reading reading = new Reading(
                memorandum,
                noteTaker,
                actors,
                standOff.events(),
                conversations(told, relations, said, body, names),
                statements,
                claims(claims, standOff, relations, statements, memorandum),
                mentions.all(),
                origins.editors(),
                new EditionNotes(document, body, said, claims, mentions, names, origins, faults).read(standOff.notes()),
                Ledger.of(memorandum, statements),
                List.of());
        return Relinking.of(reading, authority);
    }

    private EditionElement element(EditionStatements said, Statement statement) {
        Extent extent = said.extent(statement.id());
        return extent == null ? root : extent.element();
    }

    private void checkDigest(EditionHeader header, EditionElement bodyElement, EditionBody body) {
        header.digest().ifPresent(digest -> {
            String found = HeaderWriter.digest(body.text().content());
            if (!digest.words().equalsIgnoreCase(found)) {
                faults.error(
                        bodyElement,
                        "changed text: its SHA-256 is " + found.substring(0, 12) + "…, not "
                                + digest.words().replaceFirst("(?<=^.{12}).+", "…") + " as the header says",
                        "Take back what was changed in the words of the body, or, if the document itself was"
                                + " corrected, put the new digest at " + digest.place());
            }
        });
    }

    private static String noteTaker(EditionRelations relations, List<ToldConversation> told, String document) {
        String named = relations.noteTaker();
        if (named != null) {
            return named;
        }
        return told.stream()
                .filter(conversation -> conversation.opener() == null)
                .flatMap(conversation -> relations.participations(conversation.id()).stream())
                .filter(participation -> participation.role() == Participation.Role.NOTE_TAKER)
                .map(Participation::actor)
                .findFirst()
                .orElse(document + "/actor/note-taker");
    }

    private List<Conversation> conversations(
            List<ToldConversation> told,
            EditionRelations relations,
            EditionStatements said,
            EditionBody body,
            EditionNames names) {
        Map<String, Span> introductions = new HashMap<>();
        for (Extent extent : body.segments("conversation")) {
            String conversation = names.path(extent.element(), "corresp", Target.CONVERSATION);
            if (conversation != null) {
                introductions.put(conversation, extent.span());
            }
        }
        if (told.stream().noneMatch(conversation -> conversation.opener() == null)) {
            faults.error(
                    root,
                    "no conversation that the memorandum itself records",
                    "List one without @source in <listEvent type=\"conversations\">");
        }
        return told.stream()
                .map(conversation -> new Conversation(
                        conversation.id(),
                        conversation.label(),
                        relations.participations(conversation.id()),
                        conversation.dates(),
                        conversation.dateAsExpressed(),
                        conversation.place(),
                        toldIn(conversation, told, said),
                        conversation.opener(),
                        evidence(conversation, introductions, said),
                        conversation.origin()))
                .toList();
    }

    private static @Nullable String toldIn(
            ToldConversation conversation, List<ToldConversation> all, EditionStatements said) {
        if (conversation.opener() == null) {
            return null;
        }
        String made = said.conversationOf(conversation.opener());
        return made != null
                ? made
                : all.stream()
                        .filter(other -> other.opener() == null)
                        .map(ToldConversation::id)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Span evidence(
            ToldConversation conversation, Map<String, Span> introductions, EditionStatements said) {
        Span introduction = introductions.get(conversation.id());
        if (introduction != null || conversation.opener() == null) {
            return introduction;
        }
        Extent opener = said.extent(conversation.opener());
        return opener == null ? null : opener.span();
    }

    private static List<Claim> claims(
            EditionClaims claims,
            EditionStandOff standOff,
            EditionRelations relations,
            List<Statement> statements,
            Memorandum memorandum) {
        List<String> expressed = new ArrayList<>();
        statements.forEach(statement -> statement.stances().forEach(stance -> expressed.add(stance.claim())));
        return claims.claims(
                standOff.claims(),
                relations,
                expressed,
                memorandum.frontMatter().language());
    }
}
