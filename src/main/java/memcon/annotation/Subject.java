package memcon.annotation;

import memcon.annotation.Cue.Link;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks with a verb.
 *
 * @param link how the subject stands to the verb
 * @param phrase the one who speaks; null if the words do not tell ("it was agreed")
 * @param patient who is spoken to, where a passive makes them its grammatical subject ("I was told"); null elsewhere
 * @param start index of the token at which the verb's clause begins
 */
record Subject(
        Link link, @Nullable ActorPhrase phrase, @Nullable ActorPhrase patient, int start) {

    static Subject of(Link link, @Nullable ActorPhrase phrase, int start) {
        return new Subject(link, phrase, null, start);
    }
}
