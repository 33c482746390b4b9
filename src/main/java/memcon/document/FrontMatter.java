package memcon.document;

import java.io.Serializable;
import java.util.List;
import memcon.authority.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself before (or after) its body; null for what it does not say.
 *
 * @param title the title as written
 * @param date the day or days of the document, as bounds
 * @param dateAsWritten the words of the date
 * @param place where the conversation was held or the record written, as written
 * @param citation how the archive wants it cited
 * @param holdingArchive the archive that holds the original
 * @param translator who translated this text
 * @param summary the archive's summary
 * @param originalLanguage language of the original, in English words ({@code Czech})
 * @param language BCP 47 tag of this text ({@code en})
 * @param recordNumber the archive's number
 * @param url the archive's page
 * @param author who wrote the record, as written ({@code Mr. Charles P. Noyes of the United States Mission})
 * @param rights the rights statement
 * @param subject the subject line
 * @param participants the participants listed, in order
 */
public record FrontMatter(
        String title,
        @Nullable DateRange date,
        @Nullable String dateAsWritten,
        @Nullable String place,
        @Nullable String citation,
        @Nullable String holdingArchive,
        @Nullable String translator,
        @Nullable String summary,
        @Nullable String originalLanguage,
        String language,
        @Nullable String recordNumber,
        @Nullable String url,
        @Nullable String author,
        @Nullable String rights,
        @Nullable String subject,
        List<ListedParticipant> participants)
        implements Serializable {

    public FrontMatter {
        participants = List.copyOf(participants);
    }
}
