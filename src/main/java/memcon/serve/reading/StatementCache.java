package memcon.serve.reading;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The statements of the memoranda that were read last: whoever reads one turns its parts and tries its filters, and to gather
 * some hundreds of statements anew each time is most of a page's cost.
 */
public final class StatementCache {

    /** Statements kept, of all memoranda together: some tens of megabytes. */
    private static final int MOST = 8000;

    private static final float LOAD = 0.75f;

    private final Map<Key, Statements> kept = new LinkedHashMap<>(16, LOAD, true);
    private int count;

    private record Key(String contentHash, String memorandum) {}

    /** @param contentHash of the data, for others may say other things of the same memorandum */
    Statements of(String contentHash, Node memorandum, Optional<PrintedText> text, Lookup data) {
        Key key = new Key(contentHash, memorandum.getURI());
        synchronized (this) {
            @Nullable Statements known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Statements read = Statements.of(memorandum, text, data);
        keep(key, read);
        return read;
    }

    private synchronized void keep(Key key, Statements read) {
        if (kept.put(key, read) == null) {
            count += read.all().size();
        }
        Iterator<Statements> oldest = kept.values().iterator();
        while (count > MOST && oldest.hasNext()) {
            count -= oldest.next().all().size();
            oldest.remove();
        }
    }
}
