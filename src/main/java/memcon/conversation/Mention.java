package memcon.conversation;

import memcon.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence in the words of a name or description of an actor, place or event.
 *
 * @param id path below the data base
 * @param entity path of what is mentioned
 * @param asWritten the words
 * @param span where they stand
 * @param statement path of the innermost statement they stand in; null in narration
 * @param origin who made this node
 */
public record Mention(
        String id,
        String entity,
        String asWritten,
        Span span,
        @Nullable String statement,
        Origin origin) {}
