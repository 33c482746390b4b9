package memcon.rdf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import memcon.document.FrontMatter;

/** Languages by tag and by English name. */
final class Languages {

    /** The tags of ISO 639 by English names, in any case. */
    private static final Map<String, String> BY_NAME = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        for (String code : Locale.getISOLanguages()) {
            BY_NAME.putIfAbsent(name(code), code);
        }
    }

    private Languages() {}

    /** The tag of the original's language, or the archive's words for it; empty if the text is itself the original. */
    static Optional<String> ofOriginal(FrontMatter front) {
        String words = front.originalLanguage();
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        String tag = BY_NAME.getOrDefault(words.strip(), words.strip());
        boolean same = tag.equalsIgnoreCase(front.language().replaceFirst("-.*", ""));
        return same && front.translator() == null ? Optional.empty() : Optional.of(tag);
    }

    /** The English name of a tag ({@code Czech} for {@code cs}); words that are no tag as they are. */
    static String name(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }
}
