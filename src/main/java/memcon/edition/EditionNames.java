package memcon.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.ClaimEntry;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/** What the pointers of an edition lead to: entries of the authority files, and elements of the edition itself. */
final class EditionNames {

    /** What a pointer may lead to where it stands. */
    enum Target {
        ACTOR("one who can speak"),
        PLACE("a place"),
        ENTITY("an actor, a place or an event"),
        CLAIM("a claim"),
        STATEMENT("a statement"),
        TOLD("a statement or a conversation"),
        CONVERSATION("a conversation"),
        ANYTHING("anything");

        private final String words;

        Target(String words) {
            this.words = words;
        }

        private boolean isKind(@Nullable EntityKind kind) {
            return switch (this) {
                case ACTOR -> kind != null && kind.isActor();
                case PLACE -> kind == EntityKind.PLACE;
                case ENTITY -> kind != null;
                case CLAIM -> kind == null;
                case ANYTHING -> true;
                default -> false;
            };
        }

        private boolean isOwn(String segment) {
            return switch (this) {
                case ACTOR -> segment.equals("actor");
                case PLACE -> segment.equals("place");
                case ENTITY -> Set.of("actor", "event", "place").contains(segment);
                case CLAIM -> segment.equals("claim");
                case STATEMENT -> segment.equals("statement");
                case TOLD -> segment.equals("statement") || segment.equals("conversation");
                case CONVERSATION -> segment.equals("conversation");
                case ANYTHING -> true;
            };
        }
    }

    private final Authority authority;
    private final String document;
    private final EditionFaults faults;
    private final Map<String, EditionElement> elements = new LinkedHashMap<>();
    private final Map<String, EntityKind> shared = new LinkedHashMap<>();
    private final Set<String> prefixes = new TreeSet<>();

    /** @param document path of the document */
    EditionNames(Authority authority, String document, EditionElement root, EditionFaults faults) {
        this.authority = authority;
        this.document = document;
        this.faults = faults;
        for (AuthorityEntry entry : authority.entries()) {
            shared.put(entry.id(), entry.kind());
        }
        List<String> paths = new ArrayList<>(shared.keySet());
        authority.claims().forEach(claim -> paths.add(claim.id()));
        paths.stream()
                .filter(path -> !path.contains("://") && path.contains("/"))
                .forEach(path -> prefixes.add(path.substring(0, path.indexOf('/'))));
        root.all().filter(element -> !element.id().isEmpty()).forEach(this::index);
    }

    private void index(EditionElement element) {
        EditionElement first = elements.putIfAbsent(element.id(), element);
        if (first != null) {
            faults.error(
                    element,
                    "xml:id \"" + element.id() + "\" is also at " + first.place(),
                    "Give each element an xml:id of its own; a copied statement needs none, it gets one when read");
        }
    }

    /** The path that an element's own {@code xml:id} names, or its place in the list of persons of a volume. */
    String path(String id) {
        EditionElement element = elements.get(id);
        String volume = element == null ? "" : element.attribute("corresp");
        if (volume.startsWith("volume:")) {
            return volume.replaceFirst(":", "/");
        }
        return document + "/" + id.replaceFirst("-", "/");
    }

    /** The element with an {@code xml:id}. */
    Optional<EditionElement> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    Set<String> ids() {
        return elements.keySet();
    }

    /** The paths that an attribute points at; faults are told and left out. */
    List<String> paths(EditionElement at, String attribute, Target target) {
        return at.values(attribute).stream()
                .flatMap(pointer -> lookUp(at, pointer, target).stream())
                .distinct()
                .toList();
    }

    /** The one path that an attribute points at; null if it is absent or faulty. */
    @Nullable
    String path(EditionElement at, String attribute, Target target) {
        List<String> values = at.values(attribute);
        if (values.size() > 1) {
            faults.error(
                    at,
                    "@" + attribute + " \"" + at.attribute(attribute) + "\" points at several things",
                    "Leave one of them");
        }
        return values.isEmpty() ? null : lookUp(at, values.get(0), target).orElse(null);
    }

    private Optional<String> lookUp(EditionElement at, String pointer, Target target) {
        if (pointer.startsWith("#")) {
            return own(at, pointer.substring(1), target);
        }
        if (pointer.startsWith(authority.base())
                && pointer.length() > authority.base().length()) {
            return shared(at, pointer, pointer.substring(authority.base().length()), target);
        }
        if (pointer.contains("://")) {
            return Optional.of(pointer);
        }
        int colon = pointer.indexOf(':');
        if (colon > 0 && (pointer.substring(0, colon) + "/" + pointer.substring(colon + 1)).equals(document)) {
            return Optional.of(document);
        }
        if (colon <= 0 || !prefixes.contains(pointer.substring(0, colon))) {
            String prefix = colon <= 0 ? pointer : pointer.substring(0, colon);
            faults.error(
                    at,
                    "unknown prefix \"" + prefix + "\" in \"" + pointer + "\"",
                    EditionFaults.didYouMean(prefix, prefixes, "") + "Use one of " + String.join(", ", prefixes)
                            + ", # for what stands in this file, or a whole IRI");
            return Optional.empty();
        }
        return shared(at, pointer, pointer.substring(0, colon) + "/" + pointer.substring(colon + 1), target);
    }

    private Optional<String> own(EditionElement at, String id, Target target) {
        EditionElement element = elements.get(id);
        if (element == null) {
            faults.error(
                    at,
                    "\"#" + id + "\" is nowhere in this file",
                    EditionFaults.didYouMean(id, elements.keySet(), "#") + "Correct the pointer, or give what it means"
                            + " xml:id=\"" + id + "\"");
            return Optional.empty();
        }
        if (!target.isOwn(id.replaceFirst("-.*", ""))) {
            faults.error(
                    at,
                    "\"#" + id + "\" is no pointer to " + target.words,
                    "Point at " + target.words + " (xml:ids begin with the kind of thing: statement-, claim-, actor-)");
            return Optional.empty();
        }
        return Optional.of(path(id));
    }

    private Optional<String> shared(EditionElement at, String pointer, String path, Target target) {
        EntityKind kind = shared.get(path);
        Optional<ClaimEntry> claim = authority.findClaim(path);
        if (kind == null && claim.isEmpty()) {
            unknown(at, pointer, path);
            return Optional.empty();
        }
        if (!target.isKind(kind)) {
            faults.error(at, "\"" + pointer + "\" is not " + target.words, "Point at " + target.words);
            return Optional.empty();
        }
        return Optional.of(path);
    }

    private void unknown(EditionElement at, String pointer, String path) {
        boolean isClaim = path.startsWith("claim/");
        List<String> known = new ArrayList<>();
        if (isClaim) {
            authority.claims().forEach(claim -> known.add(claim.id()));
        } else {
            known.addAll(shared.keySet());
        }
        String prefix = path.substring(0, path.indexOf('/') + 1);
        String suggestion = EditionFaults.nearest(
                        path,
                        known.stream().filter(each -> each.startsWith(prefix)).toList())
                .map(nearest -> "Did you mean \"" + nearest.replaceFirst("/", ":") + "\"? ")
                .orElse("");
        faults.error(
                at,
                "\"" + pointer + "\" is " + (isClaim ? "no shared claim" : "in no authority file"),
                suggestion + "Correct it, or add "
                        + (isClaim ? "the claim to data/authority/claims.ttl" : "an entry to data/authority")
                        + (isClaim ? "" : " or, for this document alone, to the lists in standOff"));
    }

    /** The label of an entry of the authority files; empty for what they do not know. */
    Optional<String> label(String path) {
        return authority.find(path).map(AuthorityEntry::label);
    }

    Optional<ClaimEntry> claim(String path) {
        return authority.findClaim(path);
    }
}
