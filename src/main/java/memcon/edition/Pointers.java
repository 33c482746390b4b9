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
        return path.startsWith(below) ? "#" + id(path) : path.replaceFirst("/", ":");
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
        return path.replaceFirst("^document/[^/]+/", "").replaceFirst("/", "-");
    }

    /** Whether a path lies below the document. */
    boolean isOwn(String path) {
        return path.startsWith(below);
    }

    /** The pointer to a concept: {@code act:ask}. */
    static String to(Term term) {
        return term.scheme() + ":" + term.term();
    }
}
