package memcon.annotation;

import java.util.List;

/**
 * A sentence of the body.
 *
 * @param paragraph index of its paragraph in the memorandum
 * @param first whether it begins its paragraph
 * @param start UTF-16 index in the text, inclusive
 * @param end UTF-16 index, exclusive; closing quotation marks and brackets belong to it
 * @param tokens its tokens
 * @param actors the phrases in it that can denote an actor, in order, not overlapping
 * @param cues the cues in it, in order
 */
public record Sentence(
        int paragraph,
        boolean first,
        int start,
        int end,
        List<Token> tokens,
        List<ActorPhrase> actors,
        List<Cue> cues) {

    public Sentence {
        tokens = List.copyOf(tokens);
        actors = List.copyOf(actors);
        cues = List.copyOf(cues);
    }
}
