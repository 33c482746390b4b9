package memcon.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import memcon.source.Problem;

/** Identifiers of documents: made from file names, and unique in a corpus. Not thread-safe. */
public final class DocumentIds {

    private final Map<String, String> originOfId = new HashMap<>();

    /** Takes note of a memorandum; an error naming both files if another one has its identifier already. */
    public Optional<Problem> claim(Memorandum memorandum) {
        String other = originOfId.putIfAbsent(memorandum.id(), memorandum.origin());
        return other == null
                ? Optional.empty()
                : Optional.of(Problem.error(
                        memorandum.origin(),
                        "document \"" + memorandum.id() + "\" is also in " + other,
                        "Leave one out or rename its file"));
    }

    /** The identifier that a file name gives: its letters and digits in small, joined by hyphens. */
    public static String ofName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String slug = Normalizer.normalize(stem, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "document-" + Integer.toHexString(stem.hashCode()) : slug;
    }
}
