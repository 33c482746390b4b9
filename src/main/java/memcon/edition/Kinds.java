package memcon.edition;

import java.util.HashMap;
import java.util.Map;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;
import memcon.conversation.Reading;
import org.jspecify.annotations.Nullable;

/** What kind of thing a path leads to: in the authority files, or in the reading itself. */
final class Kinds {

    private final Authority authority;
    private final Map<String, EntityKind> own = new HashMap<>();

    Kinds(Authority authority, Reading reading) {
        this.authority = authority;
        reading.actors().forEach(actor -> own.put(actor.id(), actor.kind()));
        reading.events().forEach(event -> own.put(event.id(), EntityKind.EVENT));
    }

    /** The kind; null if nobody describes it. */
    @Nullable
    EntityKind of(String path) {
        EntityKind kind = own.get(path);
        return kind != null
                ? kind
                : authority.find(path).map(AuthorityEntry::kind).orElse(null);
    }
}
