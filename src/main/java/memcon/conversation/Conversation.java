package memcon.conversation;

import java.util.List;
import memcon.authority.DateRange;
import memcon.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event in which people talk to each other, as told.
 *
 * @param id path below the data base ({@code document/wilson-116744/conversation/1})
 * @param label a short readable form
 * @param participations who took part, in what role
 * @param dates bounds of its date; null if nothing is known
 * @param dateAsExpressed the words of the date; null if none
 * @param place path of the place; null if not told
 * @param toldIn path of the conversation in which it is recounted; null for one that the memorandum itself records
 * @param toldBy path of the statement that opens the account; null for one that the memorandum itself records
 * @param evidence the words that introduce it; null if nothing but the document as a whole does
 * @param origin who made this node
 */
public record Conversation(
        String id,
        String label,
        List<Participation> participations,
        @Nullable DateRange dates,
        @Nullable String dateAsExpressed,
        @Nullable String place,
        @Nullable String toldIn,
        @Nullable String toldBy,
        @Nullable Span evidence,
        Origin origin) {

    public Conversation {
        participations = List.copyOf(participations);
    }

    /** Whether the memorandum itself records it, rather than somebody in it telling of it. */
    public boolean isRecorded() {
        return toldIn == null;
    }
}
