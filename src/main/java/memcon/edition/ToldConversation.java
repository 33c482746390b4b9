package memcon.edition;

import memcon.authority.DateRange;
import memcon.conversation.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as an edition lists it, before it is known who took part and in which one it is told.
 *
 * @param element where the edition says so
 * @param id path below the data base
 * @param label a short readable form
 * @param dates bounds of its date; null if nothing is known
 * @param dateAsExpressed the words of the date; null if none
 * @param place path of the place; null if not told
 * @param opener path of the statement that opens its account; null for one that the memorandum itself records
 * @param origin who made this node
 */
record ToldConversation(
        EditionElement element,
        String id,
        String label,
        @Nullable DateRange dates,
        @Nullable String dateAsExpressed,
        @Nullable String place,
        @Nullable String opener,
        Origin origin) {}
