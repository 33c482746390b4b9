package memcon.conversation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import memcon.authority.AuthorityEntry;
import org.jspecify.annotations.Nullable;

/** The paths of a document's participants: the authority's for those it knows, a path below the document for others. */
final class ActorPaths {

    private final String document;
    private final Origin origin;
    private final Map<Participant, String> paths = new HashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
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

    private String mint(Participant participant) {
        AuthorityEntry entry = participant.entry();
        if (entry != null) {
            return entry.id();
        }
        String slug = slug(participant.label());
        String path = document + "/actor/" + slug;
        for (int i = 2; !taken.add(path); i++) {
            path = document + "/actor/" + slug + "-" + i;
        }
        @Nullable
        String office = participant.roles().isEmpty()
                ? null
                : participant.roles().iterator().next();
        actors.put(path, new Actor(path, participant.kind(), participant.label(), participant.forms(), office, origin));
        return path;
    }

    static String slug(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug.length() > 60 ? slug.substring(0, 60) : slug;
    }
}
