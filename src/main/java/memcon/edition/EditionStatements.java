package memcon.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import memcon.conversation.Anchors;
import memcon.conversation.Extractor;
import memcon.conversation.Hedge;
import memcon.conversation.Mode;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import memcon.conversation.StatementLabel;
import memcon.document.Text;
import memcon.edition.EditionNames.Target;
import org.jspecify.annotations.Nullable;

/** The statements of an edition: who said what to whom, and in which conversation or statement it is reported. */
final class EditionStatements {

    private final EditionBody body;
    private final Text text;
    private final EditionNames names;
    private final EditionConcepts concepts;
    private final EditionOrigins origins;
    private final EditionFaults faults;
    private final Map<String, ToldConversation> conversations = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final IdentityHashMap<EditionElement, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    /** A statement as its element gives it: its place in the chain of testimony, but not yet what is above it. */
    private record Draft(
            Extent extent,
            String id,
            List<String> speakers,
            @Nullable String conversation,
            @Nullable String reportedIn) {}

    EditionStatements(
            EditionBody body,
            List<ToldConversation> conversations,
            String document,
            EditionNames names,
            EditionConcepts concepts,
            EditionOrigins origins,
            EditionFaults faults) {
        this.body = body;
        this.text = body.text();
        this.names = names;
        this.concepts = concepts;
        this.origins = origins;
        this.faults = faults;
        conversations.forEach(conversation -> this.conversations.put(conversation.id(), conversation));
        List<Extent> said = new ArrayList<>(body.said());
        said.sort(Comparator.comparing(Extent::span));
        name(said, document);
        checkOverlaps(said);
        said.forEach(this::draft);
        drafts.values().forEach(draft -> level(draft, new ArrayList<>()));
    }

    /** The path of the statement that an element encloses. */
    @Nullable
    String id(EditionElement element) {
        return ids.get(body.head(element));
    }

    /** Those with an xml:id have their names; others get the names that the extractor would give them. */
    private void name(List<Extent> said, String document) {
        Anchors anchors = new Anchors();
        Set<String> taken = new HashSet<>(names.ids());
        for (Extent extent : said) {
            EditionElement element = extent.element();
            String words = text.quote(extent.span());
            String anchor = anchors.next(words, discriminator(element));
            while (element.id().isEmpty() && !taken.add("statement-" + anchor)) {
                anchor = anchors.next(words, discriminator(element));
            }
            if (!element.id().isEmpty() && !element.id().startsWith("statement-")) {
                faults.error(
                        element,
                        "xml:id \"" + element.id() + "\" of a <said> does not begin with statement-",
                        "Name it statement-" + element.id() + ", or leave xml:id out");
            }
            ids.put(element, element.id().isEmpty() ? document + "/statement/" + anchor : names.path(element.id()));
        }
    }

    private static String discriminator(EditionElement said) {
        List<String> ana = said.values("ana");
        if (ana.contains(EditionConcepts.ALTERNATIVE)) {
            return "reading";
        }
        if (ana.contains(EditionConcepts.NOMINAL)) {
            return "nominal";
        }
        return said.attribute("source").contains("#conversation-") ? "principal" : "nested";
    }

    /** The extractor's own overlaps are its readings, not a slip of somebody who edits. */
    private boolean isEdited(Extent extent) {
        return !origins.of(extent.element()).proposer().equals(Extractor.PATH);
    }

    /** Statements in order of the text: one that crosses another begins inside it and ends behind it. */
    private void checkOverlaps(List<Extent> said) {
        for (int i = 0; i < said.size(); i++) {
            Extent one = said.get(i);
            for (int j = i + 1;
                    j < said.size() && said.get(j).span().start() < one.span().end();
                    j++) {
                if (one.crosses(said.get(j)) && (isEdited(one) || isEdited(said.get(j)))) {
                    faults.error(
                            said.get(j).element(),
                            "statement that overlaps the one at "
                                    + one.element().place() + " without either holding the other",
                            "Let one of them end where the other begins, or enclose the other wholly");
                }
            }
        }
    }

    private void draft(Extent extent) {
        EditionElement said = extent.element();
        String id = Objects.requireNonNull(ids.get(said));
        String conversation = null;
        String reporter = null;
        for (String source : names.paths(said, "source", Target.ANYTHING)) {
            if (conversations.containsKey(source)) {
                conversation = source;
            } else if (source.contains("/statement/")) {
                reporter = source;
            } else if (source.contains("/conversation/") || source.matches("document/[^/]+/.*")) {
                faults.error(
                        said,
                        "@source \"" + said.attribute("source") + "\" is neither a conversation nor a statement",
                        "Point at an <event type=\"conversation\"> or at a <said>");
            }
        }
        if (said.values("source").isEmpty()) {
            reporter = body.enclosingStatement(said).map(this::id).orElse(null);
            if (reporter == null) {
                faults.error(
                        said,
                        "statement without a source",
                        "Say where it was said (source=\"#conversation-1\") or who reports it"
                                + " (source=\"#statement-…\"), or put it inside the statement that reports it");
            }
        } else if (conversation != null && reporter == null) {
            reporter = Objects.requireNonNull(conversations.get(conversation)).opener();
        }
        if (reporter != null && reporter.equals(id) && conversation != null) {
            reporter = circular(said, List.of(id));
        }
        drafts.putIfAbsent(id, new Draft(extent, id, names.paths(said, "who", Target.ACTOR), conversation, reporter));
    }

    private int level(Draft draft, List<String> below) {
        Integer known = levels.get(draft.id());
        if (known != null) {
            return known;
        }
        if (below.contains(draft.id())) {
            if (below.get(0).equals(draft.id())) {
                circular(draft.extent().element(), below);
                below.forEach(id -> levels.put(id, 1));
            }
            return 1;
        }
        below.add(draft.id());
        Draft above = draft.reportedIn() == null ? null : drafts.get(draft.reportedIn());
        int level = above == null ? 1 : 1 + level(above, below);
        levels.putIfAbsent(draft.id(), level);
        return level;
    }

    private @Nullable String circular(EditionElement at, List<String> chain) {
        String list = String.join(
                " → ",
                chain.stream().map(id -> id.replaceFirst(".*/", "statement-")).toList());
        faults.error(
                at,
                "circular source: " + list + " → " + list.replaceFirst(" .*", ""),
                "Let the outermost of them have the recorded conversation as its source");
        return null;
    }

    /** The conversation in which a statement is made, or the nearest statement above it that is made in one. */
    @Nullable
    String conversationOf(String statement) {
        Set<String> seen = new HashSet<>();
        Draft at = drafts.get(statement);
        while (at != null && at.conversation() == null && seen.add(at.id())) {
            at = at.reportedIn() == null ? null : drafts.get(at.reportedIn());
        }
        return at == null ? null : at.conversation();
    }

    private String teller(String statement, String noteTaker) {
        String conversation = conversationOf(statement);
        ToldConversation told = conversation == null ? null : conversations.get(conversation);
        Draft opener = told == null || told.opener() == null ? null : drafts.get(told.opener());
        return opener == null || opener.speakers().isEmpty()
                ? noteTaker
                : opener.speakers().get(0);
    }

    /** The words of a statement as a whole; null if there is no such statement. */
    @Nullable
    Extent extent(String statement) {
        Draft draft = drafts.get(statement);
        return draft == null ? null : draft.extent();
    }

    /**
     * The statements in order of the text, a whole before its parts.
     *
     * @param label from paths of actors to their labels
     */
    List<Statement> all(
            EditionRelations relations,
            Map<String, List<Stance>> stances,
            String noteTaker,
            Function<String, String> label) {
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            statements.add(statement(draft, relations, stances, noteTaker, label));
        }
        statements.sort(Comparator.comparing(Statement::passage).thenComparing(Statement::reportLevel));
        return statements;
    }

    private Statement statement(
            Draft draft,
            EditionRelations relations,
            Map<String, List<Stance>> stances,
            String noteTaker,
            Function<String, String> label) {
        EditionElement said = draft.extent().element();
        String id = draft.id();
        SpeechAct act = act(said);
        List<String> ana = said.values("ana");
        return new Statement(
                id,
                StatementLabel.of(
                        draft.speakers().stream().map(label).toList(),
                        act,
                        text.quote(draft.extent().span())),
                draft.speakers(),
                names.paths(said, "toWhom", Target.ACTOR),
                act,
                mode(said),
                hedge(said, id, relations, noteTaker),
                draft.extent().span(),
                draft.extent().parts(),
                ana.contains(EditionConcepts.NOMINAL),
                draft.reportedIn(),
                levels.getOrDefault(id, 1),
                draft.conversation(),
                stances.getOrDefault(id, List.of()),
                relations.of("respondsTo", id),
                relations.of("agreesWith", id),
                relations.of("disagreesWith", id),
                names.paths(said, "exclude", Target.STATEMENT),
                !ana.contains(EditionConcepts.ALTERNATIVE),
                EditionOrigins.certainty(said),
                origins.of(said));
    }

    private SpeechAct act(EditionElement said) {
        return concepts.find(said, SpeechAct.class).orElseGet(() -> {
            if (said.values("ana").stream().noneMatch(value -> value.startsWith("act:"))) {
                faults.error(said, "statement without a speech act", "Give it one in @ana, as in ana=\"act:inform\"");
            }
            return SpeechAct.OTHER;
        });
    }

    private Mode mode(EditionElement said) {
        Mode named = concepts.find(said, Mode.class).orElse(null);
        boolean direct = !said.attribute("direct").equals("false"); // TEI's default is true
        return named != null ? named : direct ? Mode.DIRECT : Mode.INDIRECT;
    }

    private @Nullable Hedge hedge(EditionElement said, String id, EditionRelations relations, String noteTaker) {
        return concepts.find(said, Hedge.Kind.class)
                .map(kind -> new Hedge(
                        kind, relations.of("hedgedBy", id).stream().findFirst().orElseGet(() -> teller(id, noteTaker))))
                .orElse(null);
    }
}
