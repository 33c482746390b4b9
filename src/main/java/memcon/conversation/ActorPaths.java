package memcon.conversation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;
import memcon.document.VolumePerson;

/** The paths of a document's participants: the authority's for those it knows, a path below the volume or
 * the document for others. */
final class ActorPaths {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern END_HYPHEN = Pattern.compile("^-|-$");

    private final String document;
    private final Origin origin;
    private final Map<Participant, String> paths = new HashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<Participant, String> ownPaths = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    ActorPaths(String document, Origin origin) {
        this.document = document;
        this.origin = origin;
    }

    String of(Participant participant) {
        return paths.computeIfAbsent(participant, this::mint);
    }

    List<String> of(List<Participant> participants) {
        return participants.stream().map(this::of).distinct().toList();
    }

    /** The actors that are in no authority file, in order of first use. */
    List<Actor> actors() {
        return new ArrayList<>(actors.values());
    }

    /**
     * The path of a participant who is in no authority file: below the volume for somebody in its list of persons, else
     * below the document and made of the name that the document gives.
     */
    String ownPath(Participant participant) {
        VolumePerson person = participant.person();
        return person != null ? person.path() : ownPaths.computeIfAbsent(participant, this::free);
    }

    private String free(Participant participant) {
        String slug = slug(participant.ownLabel());
        String path = document + "/actor/" + slug;
        for (int i = 2; !taken.add(path); i++) {
            path = document + "/actor/" + slug + "-" + i;
        }
        return path;
    }

    private String mint(Participant participant) {
        AuthorityEntry entry = participant.entry();
        if (entry != null) {
            return entry.id();
        }
        String path = ownPath(participant);
        actors.merge(path, actor(path, participant), ActorPaths::united);
        return path;
    }

    private Actor actor(String path, Participant participant) {
        VolumePerson person = participant.person();
        String role = participant.roles().stream().findFirst().orElse(null);
        if (person == null) {
            return new Actor(path, participant.kind(), participant.label(), participant.forms(), role, origin);
        }
        Set<String> names = new LinkedHashSet<>(person.names());
        names.add(person.name());
        names.addAll(participant.forms());
        names.remove(person.label());
        return new Actor(
                path,
                EntityKind.PERSON,
                person.label(),
                List.copyOf(names),
                person.description() == null ? role : person.description(),
                Extractor.origin("persons-list", 0.95));
    }

    /** Two of the cast may turn out to be one in the volume's list. */
    private static Actor united(Actor one, Actor other) {
        Set<String> names = new LinkedHashSet<>(one.names());
        names.addAll(other.names());
        return new Actor(one.id(), one.kind(), one.label(), List.copyOf(names), one.office(), one.origin());
    }

    static String slug(String label) {
        String plain = ACCENTS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug =
                END_HYPHEN.matcher(BETWEEN_WORDS.matcher(plain).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? "unnamed" : slug.length() > 60 ? slug.substring(0, 60) : slug;
    }
}
