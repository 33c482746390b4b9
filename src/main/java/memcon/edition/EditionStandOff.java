package memcon.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import memcon.authority.EntityKind;
import memcon.conversation.Actor;
import memcon.conversation.ReferencedEvent;
import memcon.edition.EditionNames.Target;
import org.jspecify.annotations.Nullable;

/** The lists beside the text: actors and events that are in no authority file, conversations, claims, relations, notes. */
final class EditionStandOff {

    private final List<EditionElement> lists;
    private final EditionNames names;
    private final EditionOrigins origins;
    private final EditionFaults faults;

    EditionStandOff(EditionElement root, EditionNames names, EditionOrigins origins, EditionFaults faults) {
        this.lists = root.elements("standOff").stream()
                .flatMap(standOff -> standOff.elements().stream())
                .toList();
        this.names = names;
        this.origins = origins;
        this.faults = faults;
    }

    private Stream<EditionElement> members(String list, String type, String member) {
        return lists.stream()
                .filter(each -> each.is(list, type))
                .flatMap(each -> each.elements(member).stream())
                .filter(this::isNamed);
    }

    private boolean isNamed(EditionElement element) {
        if (element.id().isEmpty()) {
            faults.error(element, "<" + element.name() + "> without xml:id, to which nothing can point", "Give it one");
        }
        return !element.id().isEmpty();
    }

    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        members("listPerson", "actors", "person").forEach(person -> actors.add(actor(person, "role", "persName")));
        members("listOrg", "actors", "org").forEach(body -> actors.add(actor(body, "type", "orgName")));
        return actors;
    }

    private Actor actor(EditionElement element, String attribute, String name) {
        List<EditionElement> all = element.elements(name);
        Optional<EditionElement> label =
                all.stream().filter(each -> !each.is(name, "variant")).findFirst();
        String office = element.elements().stream()
                .filter(each -> each.is("occupation") || each.is("desc"))
                .map(EditionElement::words)
                .findFirst()
                .orElse(null);
        return new Actor(
                path(element, "actor"),
                kind(element, attribute, element.is("person") ? EntityKind.PERSON : EntityKind.ORGANIZATION),
                label(element, label, name),
                all.stream()
                        .filter(each -> each.is(name, "variant"))
                        .map(EditionElement::words)
                        .toList(),
                office,
                origins.of(element));
    }

    private EntityKind kind(EditionElement element, String attribute, EntityKind otherwise) {
        String value = element.attribute(attribute);
        if (value.isEmpty()) {
            return otherwise;
        }
        List<String> known = Stream.of(EntityKind.values())
                .filter(EntityKind::isActor)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!known.contains(value)) {
            faults.error(
                    element,
                    "@" + attribute + " \"" + value + "\" is no kind of actor",
                    EditionFaults.didYouMean(value, known, "") + "There are " + String.join(", ", known));
            return otherwise;
        }
        return EntityKind.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private String label(EditionElement element, Optional<EditionElement> label, String name) {
        String words = label.map(EditionElement::words).orElse("");
        if (words.isEmpty()) {
            faults.error(element, "\"" + element.id() + "\" has no name", "Give it a <" + name + ">");
        }
        return words;
    }

    /** The path that an element names, which must be of one kind. */
    private String path(EditionElement element, String kind) {
        if (!element.id().startsWith(kind + "-") || element.id().length() == kind.length() + 1) {
            faults.error(
                    element,
                    "xml:id \"" + element.id() + "\" of a <" + element.name() + "> does not begin with " + kind + "-",
                    "Name it " + kind + "-" + element.id());
        }
        return names.path(element.id());
    }

    List<ReferencedEvent> events() {
        return members("listEvent", "events", "event")
                .map(event -> new ReferencedEvent(
                        path(event, "event"),
                        label(event, event.at("label"), "label"),
                        EditionDates.of(event, faults),
                        dateAsExpressed(event),
                        names.paths(event, "corresp", Target.PLACE),
                        origins.of(event)))
                .toList();
    }

    private static @Nullable String dateAsExpressed(EditionElement event) {
        return event.elements("note").stream()
                .filter(note -> note.is("note", "date"))
                .map(EditionElement::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The conversations, as far as they do not depend on statements. */
    List<ToldConversation> conversations() {
        return members("listEvent", "conversations", "event")
                .map(event -> new ToldConversation(
                        event,
                        path(event, "conversation"),
                        label(event, event.at("label"), "label"),
                        EditionDates.of(event, faults),
                        dateAsExpressed(event),
                        names.path(event, "corresp", Target.PLACE),
                        names.path(event, "source", Target.STATEMENT),
                        origins.of(event)))
                .toList();
    }

    List<EditionElement> claims() {
        return members("interpGrp", "claims", "interp")
                .filter(claim -> path(claim, "claim") != null)
                .toList();
    }

    List<EditionElement> relations() {
        return lists.stream()
                .filter(list -> list.is("listRelation"))
                .flatMap(list -> list.elements("relation").stream())
                .toList();
    }

    /** Editors' notes beside the text: anywhere in the lists but where a note is a date. */
    List<EditionElement> notes() {
        return lists.stream()
                .flatMap(EditionElement::all)
                .filter(element -> element.is("note") && !element.is("note", "date"))
                .toList();
    }
}
