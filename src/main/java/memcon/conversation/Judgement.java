package memcon.conversation;

import java.util.List;
import java.util.Set;
import memcon.annotation.ActorPhrase;
import memcon.annotation.Cue;
import memcon.annotation.CueVerb;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** What the note-taker thinks himself and tells nobody in the room. */
final class Judgement {

    private static final Set<String> JUDGING = Set.of(
            "think",
            "believe",
            "feel",
            "consider",
            "suspect",
            "gather",
            "gained",
            "got",
            "had",
            "have",
            "am",
            "assume",
            "would",
            "should",
            "might",
            "understand",
            "formed",
            "noticed",
            "left",
            "took",
            "then");

    private Judgement() {}

    /** "I gained the impression that …", "It was my impression …": the note-taker judges, in the first person. */
    static boolean isJudgement(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() < 3) {
            return false;
        }
        boolean own = (tokens.get(0).is("my") || tokens.get(0).is("our"))
                        && WordPattern.matches(
                                tokens.get(1).lower(),
                                "impression|feeling|own|opinion|guess|conclusion|personal|general|view|views|assessment|comment|recommendation")
                || tokens.get(0).is("in")
                        && WordPattern.matches(tokens.get(1).lower(), "my|our")
                        && WordPattern.matches(tokens.get(2).lower(), "opinion|view|judgment|judgement|estimation|own")
                || tokens.get(0).is("it")
                        && tokens.subList(1, Math.min(6, tokens.size())).stream()
                                .anyMatch(t -> t.is("my") || t.is("me"));
        boolean remarkable = tokens.get(0).is("it")
                && tokens.get(1).is("is")
                && tokens.subList(2, Math.min(5, tokens.size())).stream()
                        .anyMatch(
                                t -> WordPattern.matches(
                                        t.lower(),
                                        "striking|noteworthy|interesting|characteristic|notable|remarkable|worth|noted|curious"));
        boolean toNote = sentence.first()
                && tokens.size() > 4
                && tokens.get(0).is("it")
                && WordPattern.matches(tokens.get(1).lower(), "should|must")
                && tokens.get(2).is("be")
                && WordPattern.matches(tokens.get(3).lower(), "noted|remarked|observed|added|borne");
        boolean seems = tokens.get(0).is("it")
                && WordPattern.matches(tokens.get(1).lower(), "seems|appears")
                && tokens.get(2).is("to")
                && tokens.size() > 3
                && tokens.get(3).is("us");
        if (own || remarkable || toNote || seems) {
            return true;
        }
        if (!tokens.get(0).is("i")) {
            return false;
        }
        boolean impression = tokens.subList(1, Math.min(8, tokens.size())).stream()
                .anyMatch(t -> WordPattern.matches(
                        t.lower(), "impression|feeling|comment|inclined|conclusion|convinced|struck"));
        boolean present = WordPattern.matches(
                tokens.get(1).lower(), "think|believe|feel|consider|suspect|gather|assume|am|understand|doubt");
        return present || impression && JUDGING.contains(tokens.get(1).lower());
    }

    /** Whether a first-person cue is a thought of the note-taker's, told to nobody. */
    static boolean isPrivateThought(Cue cue) {
        ActorPhrase subject = cue.subject();
        return subject != null
                && subject.pronoun().equals("i")
                && cue.use() == CueVerb.Use.THOUGHT
                && WordPattern.matches(
                        cue.lemma(),
                        "think|believe|feel|consider|suppose|presume|assume|imagine|judge|hope|fear|doubt|know|gather|expect|wish|regard|realize|want");
    }
}
