package memcon.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.EntityKind;
import memcon.conversation.Conversation;
import memcon.conversation.Mention;
import memcon.conversation.Mode;
import memcon.conversation.Reading;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import memcon.document.Apparatus;
import memcon.document.Paragraph;
import org.jspecify.annotations.Nullable;

/** The elements of an edition's body: statements, stances, mentions, apparatus inside paragraphs. */
final class Layers {

    private static final int CONVERSATION = -1;
    private static final int NAME = 1 << 24;
    static final int APPARATUS = 1 << 25;

    private final Reading reading;
    private final Pointers pointers;
    private final Responsibility responsibility;
    private final Kinds kinds;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Conversation> conversations = new HashMap<>();

    Layers(Reading reading, Pointers pointers, Responsibility responsibility, Kinds kinds) {
        this.reading = reading;
        this.pointers = pointers;
        this.responsibility = responsibility;
        this.kinds = kinds;
        reading.statements().forEach(statement -> statements.put(statement.id(), statement));
        reading.conversations().forEach(conversation -> conversations.put(conversation.id(), conversation));
    }

    List<Layer> all() {
        List<Layer> layers = new ArrayList<>();
        reading.conversations().stream().flatMap(this::introduction).forEach(layers::add);
        int rank = 0;
        for (Statement statement : reading.statements()) {
            layers.add(said(statement, rank));
            for (Stance stance : statement.stances()) {
                layers.add(claim(stance, statement, rank + 1));
            }
            rank += 2;
        }
        reading.mentions().stream().map(this::name).forEach(layers::add);
        reading.memorandum().apparatus().stream().flatMap(this::apparatus).forEach(layers::add);
        return layers;
    }

    /** The words that introduce a conversation, where they are not the statement that tells of it. */
    private Stream<Layer> introduction(Conversation conversation) {
        Statement opener = conversation.toldBy() == null ? null : statements.get(conversation.toldBy());
        if (conversation.evidence() == null
                || (opener != null && opener.passage().equals(conversation.evidence()))) {
            return Stream.empty();
        }
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("type", "conversation");
        attributes.put("corresp", pointers.to(conversation.id()));
        return Stream.of(
                new Layer("seg", null, attributes, List.of(conversation.evidence()), CONVERSATION, null, null));
    }

    private Layer said(Statement statement, int rank) {
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("who", pointers.to(statement.speakers()));
        attributes.put("toWhom", pointers.to(statement.addressees()));
        attributes.put("direct", Boolean.toString(statement.mode() == Mode.DIRECT));
        attributes.put("ana", analysis(statement));
        attributes.put("exclude", pointers.to(statement.alternativeTo()));
        attributes = responsibility.name(attributes, statement.origin());
        if (statement.readingCertainty() != null) {
            attributes.put("cert", certainty(statement.readingCertainty()));
        }
        return new Layer(
                "said",
                pointers.id(statement.id()),
                attributes,
                statement.passages(),
                rank,
                statement.conversation() == null ? statement.reportedIn() : null,
                source(statement));
    }

    private static String analysis(Statement statement) {
        List<String> values = new ArrayList<>();
        values.add(Pointers.to(statement.act()));
        if (statement.mode() == Mode.FREE_INDIRECT || statement.mode() == Mode.TOPIC) {
            values.add(Pointers.to(statement.mode()));
        }
        if (statement.hedge() != null) {
            values.add(Pointers.to(statement.hedge().kind()));
        }
        if (statement.nominal()) {
            values.add("form:nominal");
        }
        if (!statement.preferred()) {
            values.add("reading:alternative");
        }
        return String.join(" ", values);
    }

    /** TEI's words for how sure an editor is. */
    static String certainty(Stance.Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "high";
            case PROBABLE -> "medium";
            case POSSIBLE -> "low";
        };
    }

    /** In which conversation a statement is made, or in which statement it is reported. */
    private String source(Statement statement) {
        if (statement.conversation() == null) {
            return Objects.requireNonNullElseGet(
                    pointers.to(statement.reportedIn()),
                    () -> Objects.requireNonNull(
                            pointers.to(reading.memorandum().path())));
        }
        Conversation conversation = conversations.get(statement.conversation());
        String opener = conversation == null ? null : conversation.toldBy();
        String made = Objects.requireNonNull(pointers.to(statement.conversation()));
        return Objects.equals(opener, statement.reportedIn()) || statement.reportedIn() == null
                ? made
                : made + " " + pointers.to(statement.reportedIn());
    }

    private Layer claim(Stance stance, Statement statement, int rank) {
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("type", "claim");
        attributes.put("ana", Pointers.to(stance.type()) + " " + Pointers.to(stance.certainty()));
        attributes.put("corresp", pointers.to(stance.claim()));
        return new Layer(
                "seg",
                pointers.id(stance.id()),
                responsibility.name(attributes, stance.origin()),
                List.of(stance.evidence()),
                rank,
                statement.id(),
                pointers.to(statement.id()));
    }

    private Layer name(Mention mention) {
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        EntityKind kind = kinds.of(mention.entity());
        String element = element(kind);
        attributes.put("type", element.equals("rs") ? type(kind) : null);
        attributes.put("ref", pointers.to(mention.entity()));
        return new Layer(
                element,
                null,
                responsibility.name(attributes, mention.origin()),
                List.of(mention.span()),
                NAME,
                null,
                null);
    }

    private static String element(@Nullable EntityKind kind) {
        if (kind == null) {
            return "rs";
        }
        return switch (kind) {
            case PERSON -> "persName";
            case ORGANIZATION, STATE, GROUP -> "orgName";
            case PLACE -> "placeName";
            default -> "rs";
        };
    }

    private static String type(@Nullable EntityKind kind) {
        return kind == null ? "actor" : kind.name().toLowerCase(Locale.ROOT);
    }

    private Stream<Layer> apparatus(Apparatus apparatus) {
        boolean inside = reading.memorandum().paragraphs().stream()
                .map(Paragraph::span)
                .anyMatch(span -> span.contains(apparatus.span()));
        if (!inside) {
            return Stream.empty();
        }
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("type", "apparatus");
        attributes.put("subtype", kind(apparatus.kind()));
        return Stream.of(new Layer("seg", null, attributes, List.of(apparatus.span()), APPARATUS, null, null));
    }

    /** The name of a kind of apparatus: {@code pageMark}. */
    static String kind(Apparatus.Kind kind) {
        String words = Stream.of(kind.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
