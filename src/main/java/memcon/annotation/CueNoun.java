package memcon.annotation;

/**
 * A noun of speech.
 *
 * @param form the word
 * @param act the speech act, a term of the act scheme
 * @param stance the stance, a term of the stance scheme
 * @param namesSpeech whether it names a speech event by itself ("in reply to his question")
 */
public record CueNoun(String form, String act, String stance, boolean namesSpeech) {}
