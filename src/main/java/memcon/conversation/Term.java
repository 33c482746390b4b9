package memcon.conversation;

import java.util.Locale;

/** A concept of one of the schemes in {@code ontology/speech-acts.ttl}. */
public sealed interface Term
        permits SpeechAct,
                Mode,
                Hedge.Kind,
                Participation.Role,
                Stance.Type,
                Stance.Certainty,
                Claim.Polarity,
                Claim.Modality,
                Ledger.Account {

    String name();

    /** The scheme's name, the segment of the concept's IRI before the last: {@code act}, {@code mode}. */
    String scheme();

    /** The concept's own name, the last segment of its IRI: {@code warnsOf}. */
    default String term() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder term = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            term.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return term.toString();
    }
}
