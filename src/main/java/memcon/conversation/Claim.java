package memcon.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content toward which statements take a stance; it may or may not be so.
 *
 * @param id path below the data base
 * @param content an editor's self-contained sentence, or the clause verbatim
 * @param language BCP 47 tag of the content
 * @param polarity whether the content is worded negatively
 * @param modality how the content is qualified by its own words
 * @param refersTo paths of the actors, places and events it is about
 * @param condition path of the claim in the if-clause of which this one is the consequence; null if none
 * @param reports paths of statements or conversations that the claim is about
 * @param links relations to other claims
 * @param proposition its subject–predicate–object form; null if none
 * @param origin who made this node
 */
public record Claim(
        String id,
        String content,
        String language,
        Polarity polarity,
        Modality modality,
        List<String> refersTo,
        @Nullable String condition,
        List<String> reports,
        List<ClaimLink> links,
        @Nullable Proposition proposition,
        Origin origin) {

    public Claim {
        refersTo = List.copyOf(refersTo);
        reports = List.copyOf(reports);
        links = List.copyOf(links);
    }

    /** Whether a clause affirms or negates. */
    public enum Polarity implements Term {
        POSITIVE,
        NEGATIVE;

        @Override
        public String scheme() {
            return "polarity";
        }
    }

    /** How a clause is qualified by its own verbs and adverbs. */
    public enum Modality implements Term {
        FACTUAL,
        POSSIBLE,
        NECESSARY,
        FUTURE,
        CONDITIONAL,
        COUNTERFACTUAL;

        @Override
        public String scheme() {
            return "modality";
        }
    }
}
