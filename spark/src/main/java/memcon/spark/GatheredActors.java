package memcon.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import memcon.edition.Appearance;
import memcon.edition.GatheredActor;
import memcon.edition.LocalActor;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Actors by their paths, made of appearances that come sorted by path and, of one path, in the order of reading. */
final class GatheredActors implements Iterator<Tuple2<String, LocalActor>> {

    private final Iterator<Tuple2<GroupKey, Appearance>> appearances;
    private @Nullable Appearance open;
    private @Nullable LocalActor ready;

    GatheredActors(Iterator<Tuple2<GroupKey, Appearance>> appearances) {
        this.appearances = appearances;
    }

    @Override
    public boolean hasNext() {
        if (ready == null) {
            ready = gather();
        }
        return ready != null;
    }

    @Override
    public Tuple2<String, LocalActor> next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        LocalActor next = ready;
        ready = null;
        return new Tuple2<>(next.path(), next);
    }

    private @Nullable LocalActor gather() {
        GatheredActor actor = null;
        String path = null;
        for (Appearance each = peek(); each != null; each = peek()) {
            if (actor != null && !each.path().equals(path)) {
                break;
            }
            if (actor != null) {
                actor.add(each);
            } else if (GatheredActor.begins(each)) {
                actor = new GatheredActor(each);
                path = each.path();
            }
            open = null;
        }
        return actor == null ? null : actor.told();
    }

    private @Nullable Appearance peek() {
        if (open == null && appearances.hasNext()) {
            open = appearances.next()._2();
        }
        return open;
    }
}
