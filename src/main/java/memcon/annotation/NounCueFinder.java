package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Level;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import org.jspecify.annotations.Nullable;

/** Finds nouns that name a speech event: "to c. Khrushchev's question how", "To Korean reproaches that", "were his words". */
final class NounCueFinder {

    private final Clause clause;
    private final List<Token> tokens;
    private final List<Cue> verbs;

    NounCueFinder(Clause clause, List<Cue> verbs) {
        this.clause = clause;
        this.tokens = clause.tokens;
        this.verbs = verbs;
    }

    List<Cue> cues() {
        List<Cue> cues = new ArrayList<>(impersonal());
        for (int i = 1; i < tokens.size(); i++) {
            CueNoun noun = clause.lexicon.noun(tokens.get(i).lower());
            if (noun != null && noun.namesSpeech() && !insideVerb(i)) {
                Cue cue = cueAt(noun, i);
                if (cue != null) {
                    cues.add(cue);
                }
            }
        }
        return cues;
    }

    /** "the talk is that …", "the general feeling was that …", "the suggestion was made that …", "there was general agreement that …". */
    private List<Cue> impersonal() {
        List<Cue> found = new ArrayList<>(accordingTo());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            boolean gossip = WordPattern.matches(word, "talk|rumor|rumour|word") && clause.is(i - 1, "the");
            boolean general = WordPattern.matches(
                    word,
                    "feeling|consensus|thought|sentiment|view|opinion|conclusion|understanding|agreement|discussion");
            boolean raised = WordPattern.matches(
                    word,
                    "suggestion|point|question|proposal|comment|observation|remark|possibility|hope|view|opinion|request|argument|concern|fear|regret|appreciation|satisfaction|disappointment|surprise|interest|doubt|doubts|readiness|wish|desire");
            int verb = i + 1;
            boolean was = clause.is(verb, "was") || clause.is(verb, "is") || clause.is(verb, "were");
            boolean that = was && clause.is(verb + 1, "that");
            boolean made = was
                    && raised
                    && verb + 1 < tokens.size()
                    && WordPattern.matches(
                            tokens.get(verb + 1).lower(),
                            "made|raised|expressed|put|voiced|advanced|discussed|offered|asked|also|then");
            int start = Math.max(0, i - 1);
            while (start > 0
                    && (clause.in(start - 1, "determiners")
                            || clause.isAdverb(start)
                            || start > i - 3
                                    && WordPattern.matches(
                                            tokens.get(start).lower(),
                                            "general|common|prevailing|consensus|considerable|some|further|wide"))) {
                start--;
            }
            boolean there = general
                    && (clause.is(0, "there") || clause.is(Math.max(0, start - 2), "there"))
                    && i < 7
                    && (clause.is(1, "was") || clause.is(2, "was") || clause.is(1, "followed"));
            if (that && (gossip || general) || made || there) {
                String act =
                        gossip ? "assert" : there || general ? word.equals("discussion") ? "other" : "agree" : "assert";
                Complement complement = clause.complementAt(there ? i + 1 : made ? verb + 2 : verb + 1);
                found.add(new Cue(
                        i,
                        i + 1,
                        gossip ? "talk" : word,
                        act,
                        "asserts",
                        "certain",
                        CueVerb.Use.NOUN,
                        clause.is(verb, "is") ? Tense.PRESENT : Tense.PAST,
                        false,
                        Link.IMPERSONAL,
                        null,
                        null,
                        there ? 0 : Math.max(0, start),
                        Math.min(that || made ? verb + 2 : i + 1, tokens.size() - 1),
                        complement,
                        Level.MAIN,
                        ""));
            }
        }
        return found;
    }

    /** "According to Kim, one half had been spent." */
    private List<Cue> accordingTo() {
        boolean opinion = clause.is(0, "in")
                && clause.is(1, "the")
                && (clause.is(2, "opinion") || clause.is(2, "view") || clause.is(2, "words"))
                && clause.is(3, "of");
        ActorPhrase source = clause.is(0, "according") && clause.is(1, "to")
                ? clause.startingAt(2)
                : opinion ? clause.startingAt(4) : null;
        if (source != null && opinion && !clause.mark(source.to(), ",")) {
            return List.of(new Cue(
                    0,
                    4,
                    "in the opinion of",
                    "assert",
                    "asserts",
                    "probable",
                    CueVerb.Use.CLAUSE,
                    Tense.PAST,
                    false,
                    Link.BEFORE,
                    source,
                    null,
                    0,
                    Math.min(source.to(), tokens.size() - 1),
                    Complement.ZERO,
                    Level.MAIN,
                    ""));
        }
        if (source == null || !clause.mark(source.to(), ",")) {
            return List.of();
        }
        return List.of(new Cue(
                0,
                2,
                "according to",
                "assert",
                "asserts",
                "certain",
                CueVerb.Use.CLAUSE,
                Tense.PAST,
                false,
                Link.BEFORE,
                source,
                null,
                0,
                Math.min(source.to() + 1, tokens.size() - 1),
                Complement.ZERO,
                Level.MAIN,
                ""));
    }

    private boolean insideVerb(int at) {
        return verbs.stream().anyMatch(verb -> verb.at() <= at && at < verb.to());
    }

    private @Nullable Cue cueAt(CueNoun noun, int at) {
        Owner owner = owner(noun, at);
        Complement complement = clause.complementAt(owner.after());
        if (opensWithQuestion(noun, at, complement)) {
            ActorPhrase subject = clause.subjectBefore(at, 0);
            if (subject != null && verbs.stream().noneMatch(verb -> verb.at() < at)) {
                return cue(noun, at, Link.BEFORE, subject, subject.from(), owner.after(), complement);
            }
        }
        if (owner.phrase() == null) {
            return null;
        }
        if (owner.from() == 0
                && at <= 6
                && tokens.size() > at + 1
                && WordPattern.matches(tokens.get(at + 1).lower(), "was|were|came|followed|dealt|consisted")
                && owner.phrase().kind() != Kind.COLLECTIVE) {
            return cue(noun, at, Link.BEFORE, owner.phrase(), 0, at + 2, complement);
        }
        boolean closing =
                owner.from() > 1 && (clause.is(owner.from() - 1, "were") || clause.is(owner.from() - 1, "was"));
        if (closing && at >= tokens.size() - 3) {
            return cue(noun, at, Link.INVERTED, owner.phrase(), owner.from() - 1, owner.after(), Complement.QUOTE);
        }
        return cue(noun, at, Link.GENITIVE, owner.phrase(), introduced(owner.from()), owner.after(), complement);
    }

    /** "started his visit with a question what …": an event verb that carries a question. */
    private boolean opensWithQuestion(CueNoun noun, int at, Complement complement) {
        boolean indefinite = clause.is(at - 1, "a") || clause.is(at - 1, "the") || clause.is(at - 1, "his");
        boolean with = clause.is(at - 2, "with") || clause.is(at - 2, "by");
        return indefinite
                && with
                && (complement == Complement.WH && noun.act().equals("ask") || complement == Complement.THAT);
    }

    /** Where the phrase begins that brings the noun in: "in response to X's question" begins at "in". */
    private int introduced(int from) {
        int i = from;
        while (i > 0
                && (clause.in(i - 1, "prepositions")
                        || clause.in(i - 1, "determiners") && i > 1 && clause.in(i - 2, "prepositions")
                        || WordPattern.matches(
                                tokens.get(i - 1).lower(),
                                "response|reply|answer|reference|regard|respect|connection|another|further|next|last|first|second|responding|replying|answering|referring"))) {
            i--;
        }
        return i;
    }

    /** Whose speech a noun names. */
    private record Owner(@Nullable ActorPhrase phrase, int from, int after) {}

    private Owner owner(CueNoun noun, int at) {
        int i = at - 1;
        while (i > 0
                && tokens.get(i).isWord()
                && !tokens.get(i).is("'s")
                && !clause.in(i, "determiners")
                && !clause.in(i, "prepositions")
                && clause.endingAt(i + 1) == null
                && at - i < 4
                && !clause.in(i, "finite")) {
            i--;
        }
        if (clause.is(i, "'s") || clause.mark(i, "'") || clause.mark(i, "’")) {
            ActorPhrase phrase = clause.endingAt(i);
            return new Owner(phrase, phrase == null ? at : phrase.from(), at + 1);
        }
        if (clause.is(i, "his")
                || clause.is(i, "her")
                || clause.is(i, "their")
                || clause.is(i, "my")
                || clause.is(i, "our")) {
            String pronoun = switch (tokens.get(i).lower()) {
                case "his" -> "he";
                case "her" -> "she";
                case "their" -> "they";
                case "my" -> "i";
                default -> "we";
            };
            ActorPhrase phrase =
                    new ActorPhrase(i, i + 1, Kind.PRONOUN, pronoun, "", "", "", "", null, true, List.of());
            return new Owner(phrase, i, at + 1);
        }
        if (clause.is(at + 1, "of") || clause.is(at + 1, "from") || clause.is(at + 1, "by")) {
            ActorPhrase phrase = clause.startingAt(at + 2);
            if (phrase != null) {
                int after = clause.mark(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
                return new Owner(phrase, at, after);
            }
        }
        ActorPhrase agent = agent(at);
        if (agent != null) {
            return new Owner(agent, at - 1, agent.to());
        }
        ActorPhrase people = clause.endingAt(i + 1);
        boolean adjective = people != null
                && people.kind() == Kind.COLLECTIVE
                && i == at - 1
                && !noun.act().equals("ask");
        return adjective ? new Owner(people, people.from(), at + 1) : new Owner(null, at, at + 1);
    }

    /** "the account …, which was delivered at the Plenary by c. Suslov". */
    private @Nullable ActorPhrase agent(int at) {
        boolean given = false;
        for (int i = at + 1; i < Math.min(at + 22, tokens.size()); i++) {
            given |= WordPattern.matches(
                    tokens.get(i).lower(), "delivered|made|given|presented|submitted|sent|raised|read");
            if (given && clause.is(i, "by")) {
                return clause.startingAt(i + 1);
            }
        }
        return null;
    }

    private Cue cue(
            CueNoun noun, int at, Link link, ActorPhrase subject, int start, int content, Complement complement) {
        return new Cue(
                at,
                at + 1,
                noun.form(),
                noun.act(),
                noun.stance(),
                "certain",
                CueVerb.Use.NOUN,
                Tense.PAST,
                false,
                link,
                subject,
                null,
                start,
                content,
                complement,
                link == Link.GENITIVE ? Level.EMBEDDED : Level.MAIN,
                "");
    }
}
