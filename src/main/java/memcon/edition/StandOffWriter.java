package memcon.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import memcon.conversation.Actor;
import memcon.conversation.Claim;
import memcon.conversation.ClaimLink;
import memcon.conversation.Conversation;
import memcon.conversation.EditorialNote;
import memcon.conversation.Hedge;
import memcon.conversation.Origin;
import memcon.conversation.Participation;
import memcon.conversation.Proposition;
import memcon.conversation.Reading;
import memcon.conversation.ReferencedEvent;
import memcon.conversation.Statement;
import org.jspecify.annotations.Nullable;

/** What an edition says beside the text: actors, events, conversations, claims in words, and relations among them. */
final class StandOffWriter {

    private final Markup markup;
    private final Reading reading;
    private final Pointers pointers;
    private final Responsibility responsibility;

    StandOffWriter(Markup markup, Reading reading, Pointers pointers, Responsibility responsibility) {
        this.markup = markup;
        this.reading = reading;
        this.pointers = pointers;
        this.responsibility = responsibility;
    }

    void write() {
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("resp", responsibility.base());
        markup.start("standOff", attributes);
        group("listPerson", "actors", reading.actors().stream().filter(StandOffWriter::isPerson), this::writePerson);
        group(
                "listOrg",
                "actors",
                reading.actors().stream().filter(actor -> !isPerson(actor)),
                this::writeOrganization);
        group("listEvent", "events", reading.events().stream(), this::writeEvent);
        group("listEvent", "conversations", reading.conversations().stream(), this::writeConversation);
        group(
                "interpGrp",
                "claims",
                reading.claims().stream().filter(claim -> pointers.isOwn(claim.id())),
                this::writeClaim);
        group("listRelation", "participants", participants(), this::writeRelation);
        group("listRelation", "statements", statements(), this::writeRelation);
        group("listRelation", "claims", claims(), this::writeRelation);
        group("listRelation", "propositions", propositions(), this::writeRelation);
        reading.notes().forEach(this::writeNote);
        markup.end();
    }

    private <T> void group(String name, String type, Stream<T> members, Consumer<T> writer) {
        List<T> all = members.toList();
        if (!all.isEmpty()) {
            markup.start(name, Map.of("type", type));
            all.forEach(writer);
            markup.end();
        }
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == EntityKind.PERSON || actor.kind() == EntityKind.POSITION;
    }

    private static String kind(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT);
    }

    private void writePerson(Actor actor) {
        Map<String, @Nullable String> attributes = attributes("xml:id", pointers.id(actor.id()), "role", kind(actor));
        attributes.put("corresp", Pointers.ofVolume(actor.id()));
        markup.start("person", responsibility.add(attributes, actor.origin()));
        markup.leaf("persName", actor.label());
        actor.names().forEach(name -> markup.leaf("persName", Map.of("type", "variant"), name));
        markup.leaf("occupation", actor.office());
        markup.end();
    }

    private void writeOrganization(Actor actor) {
        markup.start("org", responsible(actor.origin(), "xml:id", pointers.id(actor.id()), "type", kind(actor)));
        markup.leaf("orgName", actor.label());
        actor.names().forEach(name -> markup.leaf("orgName", Map.of("type", "variant"), name));
        markup.leaf("desc", actor.office());
        markup.end();
    }

    private void writeEvent(ReferencedEvent event) {
        Map<String, @Nullable String> attributes = attributes("xml:id", pointers.id(event.id()));
        addDates(attributes, event.dates());
        attributes.put("corresp", pointers.to(event.places()));
        markup.start("event", responsibility.add(attributes, event.origin()));
        markup.leaf("label", event.label());
        markup.leaf("note", Map.of("type", "date"), event.dateAsExpressed());
        markup.end();
    }

    private void writeConversation(Conversation conversation) {
        Map<String, @Nullable String> attributes =
                attributes("xml:id", pointers.id(conversation.id()), "type", "conversation");
        addDates(attributes, conversation.dates());
        attributes.put("corresp", pointers.to(conversation.place()));
        attributes.put("source", pointers.to(conversation.toldBy()));
        markup.start("event", responsibility.add(attributes, conversation.origin()));
        markup.leaf("label", conversation.label());
        markup.leaf("note", Map.of("type", "date"), conversation.dateAsExpressed());
        markup.end();
    }

    private static void addDates(Map<String, @Nullable String> attributes, @Nullable DateRange dates) {
        if (dates != null) {
            attributes.put("notBefore", day(dates.earliest()));
            attributes.put("notAfter", day(dates.latest()));
        }
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void writeClaim(Claim claim) {
        Map<String, @Nullable String> attributes = attributes(
                "xml:id",
                pointers.id(claim.id()),
                "xml:lang",
                claim.language(),
                "ana",
                Pointers.to(claim.polarity()) + " " + Pointers.to(claim.modality()));
        attributes.put("corresp", pointers.to(claim.refersTo()));
        markup.leaf("interp", responsibility.add(attributes, claim.origin()), claim.content());
    }

    private void writeRelation(Map<String, @Nullable String> relation) {
        markup.empty("relation", relation);
    }

    private Stream<Map<String, @Nullable String>> participants() {
        List<Map<String, @Nullable String>> relations = new ArrayList<>();
        reading.conversations().stream()
                .filter(Conversation::isRecorded)
                .limit(1)
                .forEach(recorded -> relations.add(relation("noteTaker", reading.noteTaker(), recorded.id())));
        for (Conversation conversation : reading.conversations()) {
            for (Participation participation : conversation.participations()) {
                Map<String, @Nullable String> relation =
                        relation("participant", participation.actor(), conversation.id());
                relation.put("ana", Pointers.to(participation.role()));
                relations.add(relation);
            }
        }
        return relations.stream();
    }

    private Stream<Map<String, @Nullable String>> statements() {
        List<Map<String, @Nullable String>> relations = new ArrayList<>();
        Testimony testimony = new Testimony(reading.conversations(), reading.statements(), reading.noteTaker());
        for (Statement statement : reading.statements()) {
            String id = statement.id();
            statement.respondsTo().forEach(other -> relations.add(relation("respondsTo", id, other)));
            statement.agreesWith().forEach(other -> relations.add(relation("agreesWith", id, other)));
            statement.disagreesWith().forEach(other -> relations.add(relation("disagreesWith", id, other)));
            Hedge hedge = statement.hedge();
            if (hedge != null && !hedge.by().equals(testimony.teller(statement))) {
                relations.add(relation("hedgedBy", id, hedge.by()));
            }
        }
        return relations.stream();
    }

    private Stream<Map<String, @Nullable String>> claims() {
        List<Map<String, @Nullable String>> relations = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            if (claim.condition() != null) {
                relations.add(relation("condition", claim.id(), claim.condition()));
            }
            claim.reports().forEach(reported -> relations.add(relation("reports", claim.id(), reported)));
            claim.links().forEach(link -> relations.add(link(claim, link)));
        }
        return relations.stream();
    }

    private Map<String, @Nullable String> link(Claim claim, ClaimLink link) {
        Map<String, @Nullable String> relation =
                relation(link.kind().name().toLowerCase(Locale.ROOT), claim.id(), link.other());
        relation.put("xml:id", pointers.id(link.id()));
        relation.put("cert", link.confidence() == 1.0 ? null : Responsibility.number(link.confidence()));
        return relation;
    }

    private Stream<Map<String, @Nullable String>> propositions() {
        return reading.claims().stream()
                .filter(claim -> claim.proposition() != null && pointers.isOwn(claim.id()))
                .map(claim -> {
                    Proposition proposition = Objects.requireNonNull(claim.proposition());
                    Map<String, @Nullable String> relation =
                            relation(proposition.predicate(), proposition.subject(), proposition.object());
                    relation.put("xml:id", pointers.id(proposition.id()));
                    relation.put("corresp", pointers.to(claim.id()));
                    return relation;
                });
    }

    private Map<String, @Nullable String> relation(String name, String active, String passive) {
        return attributes("name", name, "active", pointers.to(active), "passive", pointers.to(passive));
    }

    private void writeNote(EditorialNote note) {
        Map<String, @Nullable String> attributes =
                attributes("target", pointers.to(note.about()), "xml:lang", note.language());
        String resp = responsibility.of(note.origin());
        attributes.put("resp", resp.equals(responsibility.base()) ? null : resp);
        markup.leaf("note", attributes, note.content());
    }

    private Map<String, @Nullable String> responsible(Origin origin, @Nullable String... namesAndValues) {
        return responsibility.add(attributes(namesAndValues), origin);
    }

    private static Map<String, @Nullable String> attributes(@Nullable String... namesAndValues) {
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(Objects.requireNonNull(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return attributes;
    }
}
