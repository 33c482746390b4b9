package memcon.rdf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import memcon.document.FrontMatter;

/** Languages by tag and by English name. */
final class Languages {

    private Languages() {}

    /** The tag of the original's language, or the archive's words for it; empty if the text is itself the original. */
    static Optional<String> ofOriginal(FrontMatter front) {
        String words = front.originalLanguage();
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        String tag = Stream.of(Locale.getISOLanguages())
                .filter(code -> name(code).equalsIgnoreCase(words.strip()))
                .findFirst()
                .orElse(words.strip());
        boolean same = tag.equalsIgnoreCase(front.language().replaceFirst("-.*", ""));
        return same && front.translator() == null ? Optional.empty() : Optional.of(tag);
    }

    /** The English name of a tag ({@code Czech} for {@code cs}); words that are no tag as they are. */
    static String name(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }
}
