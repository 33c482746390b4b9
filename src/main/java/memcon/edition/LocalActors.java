package memcon.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers, appearance by appearance, everybody who is in no authority file. */
public final class LocalActors {

    private final Map<String, GatheredActor> gathered = new TreeMap<>();

    /** Takes what a reading tells of one of them; readings come in the order of the inputs. */
    public void add(Appearance appearance) {
        GatheredActor known = gathered.get(appearance.path());
        if (known != null) {
            known.add(appearance);
        } else if (GatheredActor.begins(appearance)) {
            gathered.put(appearance.path(), new GatheredActor(appearance));
        }
    }

    /** Whether somebody is among them. */
    boolean has(String path) {
        return gathered.containsKey(path);
    }

    Collection<String> paths() {
        return gathered.keySet();
    }

    /** All of them, in the order of their paths. */
    List<LocalActor> all() {
        return gathered.values().stream().map(GatheredActor::told).toList();
    }
}
