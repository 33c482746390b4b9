package memcon.document;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One line of a memorandum's list of participants.
 *
 * @param asWritten the line ({@code Ambassador Bohlen}, {@code Mr. Jernegan, GTI})
 * @param side the heading it stands under ({@code USSR}); null when the list has no sides
 * @param reference an identifier the source's markup gives for the person; null if none
 */
public record ListedParticipant(
        String asWritten, @Nullable String side, @Nullable String reference) implements Serializable {}
