package memcon.edition;

import java.util.Collection;
import java.util.stream.Collectors;
import memcon.conversation.Term;
import org.jspecify.annotations.Nullable;

/**
 * How an edition points at things: {@code actor:kim-il-sung} for what the authority files hold, {@code #statement-…} for
 * what stands in the edition itself, whole IRIs for other collections.
 */
final class Pointers {

    private static final String VOLUME = "volume/";

    private final String below;

    /** @param documentPath path of the document, {@code document/wilson-116744} */
    Pointers(String documentPath) {
        this.below = documentPath + "/";
    }

    /** The pointer to a path below the data base; null for none. */
    @Nullable
    String to(@Nullable String path) {
        if (path == null || path.contains("://")) {
            return path;
        }
        return isOwn(path) ? "#" + id(path) : path.replaceFirst("/", ":");
    }

    /** Pointers to several paths, separated by spaces; null for none. */
    @Nullable
    String to(Collection<String> paths) {
        return paths.isEmpty() ? null : paths.stream().map(this::to).collect(Collectors.joining(" "));
    }

    /** The name in the edition of something below the document: {@code statement-…}. */
    String id(String path) {
        return idOf(path);
    }

    /** The name in an edition of a node below any document, of which the path is {@code document/ID/KIND/NAME}. */
    static String idOf(String path) {
        return path.replaceFirst("^(?:document|volume)/[^/]+/", "").replaceFirst("/", "-");
    }

    /** Whether the edition itself describes what a path names: it lies below the document, or is a person of its volume. */
    boolean isOwn(String path) {
        return path.startsWith(below) || isOfVolume(path);
    }

    /** Whether a path names somebody in the list of persons of a volume. */
    static boolean isOfVolume(String path) {
        return path.startsWith(VOLUME);
    }

    /** The whole of a volume person's path as a pointer: {@code volume:frus1961-63v05/actor/p_KNS1}; null for others. */
    static @Nullable String ofVolume(String path) {
        return isOfVolume(path) ? path.replaceFirst("/", ":") : null;
    }

    /** The pointer to a concept: {@code act:ask}. */
    static String to(Term term) {
        return term.scheme() + ":" + term.term();
    }
}
