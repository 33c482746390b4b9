package memcon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memcon.authority.DateRange;
import org.jspecify.annotations.Nullable;

/** Front matter while it is found; of two values for one field the first stays. */
final class FrontMatterDraft {

    @Nullable
    String title;

    @Nullable
    DateRange date;

    @Nullable
    String dateAsWritten;

    @Nullable
    String place;

    @Nullable
    String citation;

    @Nullable
    String holdingArchive;

    @Nullable
    String translator;

    @Nullable
    String summary;

    @Nullable
    String originalLanguage;

    @Nullable
    String recordNumber;

    @Nullable
    String url;

    @Nullable
    String author;

    @Nullable
    String rights;

    @Nullable
    String subject;

    String language = "en";
    final List<ListedParticipant> participants = new ArrayList<>();

    /** Takes the first date in these words, unless one is known; says whether it did. */
    boolean date(String words) {
        if (date != null) {
            return false;
        }
        return WrittenDate.find(words)
                .map(found -> {
                    date = found.range();
                    dateAsWritten = Wording.oneLine(words.substring(found.start(), found.end()));
                    return true;
                })
                .orElse(false);
    }

    /** Takes the value of a labelled line; false if it is to be a date and none was understood. */
    boolean fill(HeaderLabel.Field field, String value) {
        switch (field) {
            case SUBJECT -> subject = first(subject, value);
            case SUMMARY -> summary = first(summary, value);
            case DATE -> {
                return date(value) || WrittenDate.find(value).isPresent();
            }
            case SOURCE -> {
                if (Citation.namesArchive(value)) {
                    Citation.read(value, this);
                }
            }
            case PLACE -> place = first(place, value);
            case AUTHOR -> {
                String writer = value.replaceFirst("(?i)\\s+(?:to|dispatched|sent|received): .*$", "");
                author = Authorship.isMission(writer.replaceFirst(",$", "")) ? author : first(author, writer);
            }
            case TRANSLATOR -> translator = first(translator, value);
            case LANGUAGE -> originalLanguage = first(originalLanguage, value);
            default -> {
                // Kept as apparatus; no field of the front matter holds it.
            }
        }
        return true;
    }

    /** Takes who signed, unless an author is known who is more than the place a telegram came from. */
    void signedBy(String signer) {
        boolean bare = author != null && author.matches("\\p{Lu}[\\p{L}-]+");
        boolean other = bare && !signer.toLowerCase(Locale.ROOT).contains(author.toLowerCase(Locale.ROOT));
        author = other ? Wording.oneLine(signer) : first(author, signer);
    }

    static @Nullable String first(@Nullable String known, @Nullable String found) {
        if (known != null || found == null) {
            return known;
        }
        String value = Wording.oneLine(found);
        return value.isEmpty() ? null : value;
    }

    FrontMatter finish(String id) {
        return new FrontMatter(
                title == null ? id : title,
                date,
                dateAsWritten,
                place,
                citation,
                holdingArchive,
                translator,
                summary,
                originalLanguage,
                language,
                recordNumber,
                url,
                author,
                rights,
                subject,
                participants);
    }
}
