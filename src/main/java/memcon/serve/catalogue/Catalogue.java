package memcon.serve.catalogue;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What some holdings have of each kind. Each list is made when it is first asked for, kept as long as the holdings are
 * served, and bounded: what it costs does not grow with the archive beyond that.
 */
public final class Catalogue {

    /** Of one kind; an archive that has more is asked by SPARQL. */
    public static final int MOST = 20_000;

    /** What is counted of one thing. */
    static final int MOST_COUNTED = 1000;

    private static final List<String> KINDS = List.of("Person", "Organization", "State", "Group");

    private final Map<Part, List<?>> parts = new EnumMap<>(Part.class);

    private enum Part {
        ACTORS,
        EVENTS,
        PLACES,
        CONVERSATIONS,
        CLAIMS,
        CONTESTED,
        QUESTIONS
    }

    /** Whoever speaks or is spoken of, those most spoken of first. */
    public List<Entry> actors(Lookup data) {
        return part(Part.ACTORS, () -> {
            List<Entry> actors = new ArrayList<>();
            for (Node actor : data.members("Actor", MOST)) {
                int spoken = data.count(memcon("speaker"), actor, MOST_COUNTED);
                int named = data.count(memcon("mentions"), actor, MOST_COUNTED);
                String kind = KINDS.stream()
                        .filter(name -> data.isA(actor, name))
                        .findFirst()
                        .orElse("Actor");
                actors.add(
                        new Entry(actor, data.label(actor), kind, List.of(), spoken, named, NO_SPAN, Optional.empty()));
            }
            return actors.stream().sorted(Entry.MOST_NAMED).toList();
        });
    }

    /** Events that are spoken of, those most spoken of first. */
    public List<Entry> events(Lookup data) {
        return part(Part.EVENTS, () -> {
            VoiceCount voices = new VoiceCount(data);
            return data.members("ReferencedEvent", MOST).stream()
                    .map(event -> voices.entry(event, "event", List.of(event), Span.of(event, data), Optional.empty()))
                    .sorted(Entry.MOST_NAMED)
                    .toList();
        });
    }

    /** Places, and the states whose territory they are, as people speak of them. */
    public List<Entry> places(Lookup data) {
        return part(Part.PLACES, () -> {
            VoiceCount voices = new VoiceCount(data);
            List<Entry> places = new ArrayList<>();
            for (Node place : data.members("Place", MOST)) {
                List<Node> names = new ArrayList<>(data.subjects(memcon("territory"), place, MOST_COUNTED));
                names.add(place);
                places.add(voices.entry(place, "place", names, NO_SPAN, Point.of(place, data)));
            }
            return places.stream().sorted(Entry.MOST_NAMED).toList();
        });
    }

    /** Conversations with their participants as voices. */
    public List<Entry> conversations(Lookup data) {
        return part(
                Part.CONVERSATIONS,
                () -> data.members("Conversation", MOST).stream()
                        .map(conversation -> conversation(conversation, data))
                        .sorted(Entry.MOST_NAMED)
                        .toList());
    }

    private static Entry conversation(Node conversation, Lookup data) {
        @Nullable Node document = documentOf(conversation, data);
        List<Voice> voices = data.objects(conversation, memcon("participant"), MOST_COUNTED).stream()
                .sorted(Comparator.comparing(data::label))
                .map(actor -> new Voice(actor, document, false, 0))
                .toList();
        int statements = data.count(memcon("inConversation"), conversation, MOST_COUNTED);
        return new Entry(
                conversation,
                data.label(conversation),
                "conversation",
                voices,
                0,
                statements,
                Span.of(conversation, data),
                Optional.empty());
    }

    /** A conversation that is told is in the document of the one in which it is told. */
    private static @Nullable Node documentOf(Node conversation, Lookup data) {
        Node outer = conversation;
        for (int depth = 0; depth < DEEPEST; depth++) {
            List<Node> records = data.subjects(memcon("records"), outer, 1);
            if (!records.isEmpty()) {
                return records.get(0);
            }
            Optional<Node> next = data.object(outer, memcon("toldIn"));
            if (next.isEmpty()) {
                return null;
            }
            outer = next.get();
        }
        return null;
    }

    private static final int DEEPEST = 20;

    /** Claims that somebody affirms and somebody rejects. */
    public List<ContestedClaim> contested(Lookup data) {
        return part(Part.CONTESTED, () -> ContestedClaim.all(data));
    }

    /** Claims by their content, those that most stances are taken toward first. */
    public List<Entry> claims(Lookup data) {
        return part(
                Part.CLAIMS,
                () -> data.members("Claim", MOST).stream()
                        .map(claim -> new Entry(
                                claim,
                                data.text(claim, memcon("content")).orElseGet(() -> data.label(claim)),
                                "claim",
                                List.of(),
                                0,
                                data.count(memcon("stanceClaim"), claim, MOST_COUNTED),
                                NO_SPAN,
                                Optional.empty()))
                        .sorted(Entry.MOST_NAMED)
                        .toList());
    }

    /** Questions to which no statement responds. */
    public List<OpenQuestion> questions(Lookup data) {
        return part(Part.QUESTIONS, () -> OpenQuestion.all(data));
    }

    private static final Span NO_SPAN = new Span(Optional.empty(), Optional.empty(), Optional.empty());

    @SuppressWarnings("unchecked") // each part has one maker, and so one type
    private synchronized <T> List<T> part(Part part, Supplier<List<T>> maker) {
        List<?> known = parts.get(part);
        if (known == null) {
            known = List.copyOf(maker.get());
            parts.put(part, known);
        }
        return (List<T>) known;
    }
}
