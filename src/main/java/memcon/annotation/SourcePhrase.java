package memcon.annotation;

import java.util.List;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Level;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;

/** A phrase at the head of a sentence that names the source of the rest: "According to Kim, one half had been spent." */
final class SourcePhrase {

    private SourcePhrase() {}

    /** The cue of the phrase; none if the sentence does not begin with one. */
    static List<Cue> cues(Clause clause) {
        boolean opinion = clause.is(0, "in")
                && clause.is(1, "the")
                && (clause.is(2, "opinion") || clause.is(2, "view") || clause.is(2, "words"))
                && clause.is(3, "of");
        boolean according = clause.is(0, "according") && clause.is(1, "to");
        ActorPhrase source = according ? clause.startingAt(2) : opinion ? clause.startingAt(4) : null;
        if (source == null) {
            return List.of();
        }
        boolean comma = clause.mark(source.to(), ",");
        if (opinion && !comma) {
            return List.of(cue(clause, 4, "in the opinion of", "probable", source, source.to()));
        }
        return comma ? List.of(cue(clause, 2, "according to", "certain", source, source.to() + 1)) : List.of();
    }

    private static Cue cue(Clause clause, int to, String lemma, String certainty, ActorPhrase source, int content) {
        return new Cue(
                0,
                to,
                lemma,
                "assert",
                "asserts",
                certainty,
                CueVerb.Use.CLAUSE,
                Tense.PAST,
                false,
                Link.BEFORE,
                source,
                null,
                0,
                Math.min(content, clause.size() - 1),
                Complement.ZERO,
                Level.MAIN,
                "");
    }
}
