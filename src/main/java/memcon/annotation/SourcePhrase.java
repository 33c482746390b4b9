package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Level;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;

/** A phrase at the head of a sentence that names the source of the rest: "According to Kim, one half had been spent." */
final class SourcePhrase {

    /** The lemma of the cue. */
    static final String ACCORDING = "according to";

    private static final CueNoun OPINION = new CueNoun("opinion", "assert", "asserts", true);

    private SourcePhrase() {}

    /** "the bag, according to the police, had been shut": inside what somebody says, or at the head without a comma. */
    static List<Cue> inside(Clause clause) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i + 2 < clause.size(); i++) {
            ActorPhrase source = clause.is(i, "according") && clause.is(i + 1, "to") ? clause.startingAt(i + 2) : null;
            boolean head = source != null && i == 0 && clause.mark(source.to(), ",");
            if (source != null && source.pronoun().isEmpty() && !head && source.to() < clause.size()) {
                int content = clause.mark(source.to(), ",") ? source.to() + 1 : source.to();
                cues.add(cue(clause, i, i + 2, ACCORDING, "certain", source, content));
            }
        }
        return cues;
    }

    /** The cue of the phrase; none if the sentence does not begin with one. */
    static List<Cue> cues(Clause clause) {
        boolean opinion = clause.is(0, "in")
                && clause.is(1, "the")
                && (clause.is(2, "opinion") || clause.is(2, "view") || clause.is(2, "words"))
                && clause.is(3, "of");
        boolean according = clause.is(0, "according") && clause.is(1, "to");
        ActorPhrase source = according ? clause.startingAt(2) : opinion ? clause.startingAt(4) : null;
        if (source == null) {
            List<Cue> genitive = genitive(clause);
            return genitive.isEmpty() ? label(clause) : genitive;
        }
        boolean comma = clause.mark(source.to(), ",");
        if (opinion && !comma) {
            return List.of(cue(clause, 4, "in the opinion of", "probable", source, source.to()));
        }
        return comma ? List.of(cue(clause, 2, ACCORDING, "certain", source, source.to() + 1)) : List.of();
    }

    /** "In the Minister's view the talks were useful", "Mr. Smith's position was that", "It was his opinion that". */
    private static List<Cue> genitive(Clause clause) {
        int start = clause.is(0, "in") || clause.is(0, "to") ? 1 : clause.is(0, "it") && clause.is(1, "was") ? 2 : 0;
        for (int i = start + 1; i < Math.min(start + 9, clause.size()); i++) {
            if (!clause.in(i, "opinionnouns")) {
                continue;
            }
            NounOwner owner = NounOwner.of(clause, OPINION, i);
            boolean own = owner.phrase() != null
                    && !(start == 1 && WordPattern.matches(owner.phrase().pronoun(), "i|we"))
                    && owner.from() <= start + 1
                    && owner.after() == i + 1;
            boolean was = clause.is(i + 1, "was") && (clause.is(i + 2, "that") || clause.mark(i + 2, ":"));
            boolean fronted = start == 1 && !clause.is(i + 1, "of");
            boolean cleft = start == 2 && clause.is(i + 1, "that");
            if (own && owner.phrase() != null && (start == 0 && was || fronted || cleft)) {
                int content = was ? i + 3 : clause.mark(i + 1, ",") || cleft ? i + 2 : i + 1;
                return List.of(cue(clause, i + 1, "in the opinion of", "probable", owner.phrase(), content));
            }
        }
        return List.of();
    }

    /** "Lobachev: the lists were badly made." inside a paragraph. */
    private static List<Cue> label(Clause clause) {
        ActorPhrase speaker = clause.startingAt(0);
        boolean named = speaker != null
                && (speaker.kind() == ActorPhrase.Kind.NAME
                        || speaker.kind() == ActorPhrase.Kind.ROLE
                        || WordPattern.matches(speaker.pronoun(), "i|he|she"));
        boolean colon = named && clause.mark(speaker.to(), ":") && speaker.to() + 2 < clause.size();
        return colon
                ? List.of(cue(clause, speaker.to() + 1, "label", "certain", speaker, speaker.to() + 1))
                : List.of();
    }

    private static Cue cue(Clause clause, int to, String lemma, String certainty, ActorPhrase source, int content) {
        return cue(clause, 0, to, lemma, certainty, source, content);
    }

    private static Cue cue(
            Clause clause, int at, int to, String lemma, String certainty, ActorPhrase source, int content) {
        return new Cue(
                at,
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
                at,
                Math.min(content, clause.size() - 1),
                Complement.ZERO,
                Level.MAIN,
                "");
    }
}
