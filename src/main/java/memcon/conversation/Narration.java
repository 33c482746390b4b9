package memcon.conversation;

import java.util.List;
import java.util.Set;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue;
import memcon.annotation.CueVerb;
import memcon.annotation.Lexicon;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/** Tells sentences in which the note-taker narrates or comments from those that go on reporting what was said. */
final class Narration {

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

    private static final Set<String> APPOINTMENTS = Set.of(
            "reception",
            "audience",
            "meeting",
            "appointment",
            "interview",
            "conversation",
            "visit",
            "talk",
            "call",
            "lunch",
            "luncheon",
            "dinner");

    private final Lexicon lexicon;
    private final Cast cast;

    Narration(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** A stage direction: the whole sentence in brackets. */
    static boolean isBracketed(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        String first = tokens.get(0).text();
        if (!first.equals("[") && !first.equals("(") || tokens.size() < 3) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            depth += text.equals("[") || text.equals("(") ? 1 : text.equals("]") || text.equals(")") ? -1 : 0;
            if (depth == 0) {
                return i >= tokens.size() - 2;
            }
        }
        return true;
    }

    /** Whether a sentence without an accepted cue is the note-taker's own. */
    boolean isNarration(Sentence sentence, SpeakerResolver resolver, Frame frame) {
        return isBracketed(sentence)
                || isHeaded(sentence)
                || isAboutTheMeeting(sentence)
                || isJudgement(sentence)
                || isActing(sentence, resolver, frame)
                || isToTheReader(sentence)
                || isAppearance(sentence, resolver, frame)
                || isService(sentence)
                || isFragment(sentence);
    }

    /** Whether what follows in the paragraph is the note-taker's as well: an annex, a comment, a judgement of theirs. */
    boolean endsTurn(Sentence sentence) {
        return headsAnnex(sentence) || sentence.first() && (isHeaded(sentence) || isJudgement(sentence));
    }

    /** "Comment: …", "NOTE: …". */
    private boolean isHeaded(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return sentence.first()
                && tokens.size() > 1
                && lexicon.has("comment", tokens.get(0).lower())
                && WordPattern.matches(tokens.get(1).text(), "[:.—–-]");
    }

    /** "The conversation lasted an hour.", "There followed a general discussion." */
    private boolean isAboutTheMeeting(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int limit = Math.min(tokens.size(), 7);
        for (int i = 0; i < limit; i++) {
            Token token = tokens.get(i);
            if (lexicon.has("narrationnouns", token.lower()) && i > 0 && i + 1 < tokens.size()) {
                String next = tokens.get(i + 1).lower();
                boolean determined =
                        WordPattern.matches(tokens.get(0).lower(), "the|this|our|at|after|before|during|their");
                return determined
                        && WordPattern.matches(
                                next,
                                "lasted|ended|passed|ran|went|took|was|began|concluded|opened|closed|then|terminated|adjourned|broke|came|continued|were|proceeded|followed|turned|did|,");
            }
            if (lexicon.has("finite", token.lower())) {
                break;
            }
        }
        if (tokens.get(0).is("present")
                && tokens.size() > 2
                && WordPattern.matches(tokens.get(1).lower(), "at|were|was|on|during|also|from")) {
            return true;
        }
        boolean there = tokens.get(0).is("there") && tokens.size() > 3;
        return there
                && WordPattern.matches(tokens.get(1).lower(), "followed|ensued|was|were")
                && containsNoun(tokens, Math.min(tokens.size(), 8));
    }

    private static boolean containsNoun(List<Token> tokens, int limit) {
        return tokens.subList(1, limit).stream()
                .anyMatch(token -> WordPattern.matches(
                        token.lower(), "exchange|banter|amusement|applause|pause|interruption|break|silence|laughter"));
    }

    /** "I gained the impression that …", "It was my impression …": the note-taker judges, in the first person. */
    private boolean isJudgement(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() < 3) {
            return false;
        }
        boolean own = (tokens.get(0).is("my") || tokens.get(0).is("our"))
                        && WordPattern.matches(
                                tokens.get(1).lower(),
                                "impression|feeling|own|opinion|guess|conclusion|personal|general")
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
        if (own || remarkable) {
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

    /** One who is present does something other than speak: "The Ambassador handed over a note." */
    private boolean isActing(Sentence sentence, SpeakerResolver resolver, Frame frame) {
        for (ActorPhrase actor : sentence.actors()) {
            if (actor.from() > 0 && !isLeadIn(sentence, actor.from())) {
                return false;
            }
            int at = actor.to();
            List<Token> tokens = sentence.tokens();
            while (at < tokens.size()
                    && (lexicon.has("adverbs", tokens.get(at).lower())
                            || tokens.get(at).lower().endsWith("ly"))) {
                at++;
            }
            boolean keepsSilent = WordPattern.matches(actor.pronoun(), "i|we")
                    && at + 2 < tokens.size()
                    && tokens.get(at).is("did")
                    && tokens.get(at + 1).is("not")
                    && (sentence.cues().isEmpty()
                            || isReacting(tokens.get(at + 2).lower()));
            if (keepsSilent) {
                return true;
            }
            if (at >= tokens.size()
                    || !lexicon.has("narrationverbs", tokens.get(at).lower())) {
                return false;
            }
            boolean pronoun = actor.kind() == Kind.PRONOUN;
            if (pronoun) {
                return WordPattern.matches(actor.text(), "he|she|i|we|they") && !isObjectClause(tokens, at);
            }
            return resolver.resolve(actor, frame, false).stream().anyMatch(Participant::isPresent);
        }
        return false;
    }

    /**
     * Somebody present other than the speaker of whom a sentence tells what he did, in a verb that the lexicon does not
     * know ("The visitor advanced the line that"): in a record of talk that is what he said; null if there is none.
     */
    @Nullable
    Participant actingOther(Sentence sentence, List<Participant> speaking, SpeakerResolver resolver, Frame frame) {
        List<Token> tokens = sentence.tokens();
        ActorPhrase head = sentence.actors().stream()
                .filter(actor -> actor.from() == 0 || isLeadIn(sentence, actor.from()))
                .findFirst()
                .orElse(null);
        if (head == null || head.kind() != Kind.NAME && head.kind() != Kind.ROLE) {
            return null;
        }
        String before = head.from() == 0 ? "," : tokens.get(head.from() - 1).lower();
        if (!before.equals(",") && !lexicon.has("adverbs", before) && !before.endsWith("ly")) {
            return null;
        }
        int at = head.to();
        while (at < tokens.size()
                && (lexicon.has("adverbs", tokens.get(at).lower())
                        || tokens.get(at).lower().endsWith("ly"))) {
            at++;
        }
        if (at + 1 >= tokens.size() || !isDeed(tokens.get(at).lower())) {
            return null;
        }
        List<Participant> meant = resolver.resolve(head, frame, false);
        return meant.size() == 1 && meant.get(0).isPresent() && !speaking.contains(meant.get(0)) ? meant.get(0) : null;
    }

    private boolean isDeed(String word) {
        boolean past = word.length() > 4 && word.endsWith("ed") || lexicon.has("pasts", word);
        return past
                && !lexicon.has("narrationverbs", word)
                && !WordPattern.matches(
                        word, "knew|held|kept|got|meant|lived|needed|wanted|liked|owned|believed|seemed");
    }

    /** "Coffee was then served.", "Toasts were exchanged.": a short sentence in which somebody unnamed does something. */
    private static boolean isService(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() <= 12
                && tokens.stream().anyMatch(token -> WordPattern.matches(token.lower(), "was|were"))
                && tokens.stream()
                        .anyMatch(token -> WordPattern.matches(
                                token.lower(),
                                "served|exchanged|drunk|shown|adjourned|interrupted|photographed|seated|resumed"));
    }

    /** "He came to the conclusion", "He took the position" are speech, not movement. */
    private static boolean isObjectClause(List<Token> tokens, int at) {
        return tokens.subList(at + 1, Math.min(tokens.size(), at + 5)).stream()
                .anyMatch(token -> WordPattern.matches(
                        token.lower(), "conclusion|position|view|line|attitude|that|issue|hope|idea|impression"));
    }

    private static boolean isReacting(String verb) {
        return WordPattern.matches(
                verb, "answer|reply|respond|react|comment|argue|pursue|press|object|contradict|take|go|enter");
    }

    /** "Please send instructions": to whoever reads the memorandum. */
    private static boolean isToTheReader(Sentence sentence) {
        return sentence.first() && sentence.tokens().get(0).is("please");
    }

    /** "The Ambassador … was visibly uncomfortable": how somebody present appeared. */
    private boolean isAppearance(Sentence sentence, SpeakerResolver resolver, Frame frame) {
        List<Token> tokens = sentence.tokens();
        ActorPhrase head =
                sentence.actors().isEmpty() ? null : sentence.actors().get(0);
        if (head == null || head.from() > 1) {
            return false;
        }
        for (int i = head.to(); i + 1 < tokens.size(); i++) {
            if (WordPattern.matches(tokens.get(i).lower(), "was|were|seemed|appeared|looked|became|grew")
                    && WordPattern.matches(
                            tokens.get(i + 1).lower(),
                            "visibly|evidently|obviously|clearly|noticeably|plainly|unusually|manifestly|apparently")) {
                return head.kind() == Kind.PRONOUN
                        || resolver.resolve(head, frame, false).stream().anyMatch(Participant::isPresent);
            }
        }
        return false;
    }

    private boolean isLeadIn(Sentence sentence, int to) {
        return sentence.tokens().subList(0, to).stream()
                                .anyMatch(token -> token.text().equals(","))
                        && to <= 14
                || sentence.tokens().subList(0, to).stream().allMatch(token -> lexicon.has("adverbs", token.lower()));
    }

    /** A name, a pair of initials or a heading that stands for itself. */
    private boolean isFragment(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().noneMatch(token -> token.isWord() && token.text().length() > 2)) {
            return true;
        }
        if (tokens.size() > 6
                || WordPattern.matches(tokens.get(tokens.size() - 1).text(), "[.!?\"”:;]") && tokens.size() > 2) {
            return false;
        }
        return sentence.first()
                && tokens.stream()
                        .filter(Token::isWord)
                        .allMatch(
                                token -> token.isCapitalized() || token.lower().length() <= 3)
                && !lexicon.has("finite", tokens.get(tokens.size() - 1).lower())
                && tokens.stream().noneMatch(token -> lexicon.has("finite", token.lower()))
                && cast != null;
    }

    /** "I asked him to come": how the meeting came about, before anybody spoke in it. */
    static boolean isArrangement(Cue cue, Sentence sentence) {
        if (!cue.act().equals("request") && !cue.act().equals("propose")) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        boolean appointment = cue.complement() == Cue.Complement.TOPIC
                && tokens.subList(cue.to(), Math.min(tokens.size(), cue.to() + 6)).stream()
                        .anyMatch(token -> APPOINTMENTS.contains(token.lower()));
        if (appointment) {
            return true;
        }
        if (cue.complement() != Cue.Complement.TO
                || cue.content() + 1 >= sentence.tokens().size()) {
            return false;
        }
        return WordPattern.matches(
                sentence.tokens().get(cue.content() + 1).lower(),
                "come|call|join|be|see|meet|attend|visit|leave|remain|stay|stop|drop|receive|sit|accompany|have");
    }

    /** A heading after which a document follows that is not part of the record: "[Annex]", "Aide-Mémoire". */
    static boolean headsAnnex(Sentence sentence) {
        return sentence.first()
                && sentence.tokens().size() <= 8
                && sentence.tokens().stream()
                        .anyMatch(
                                token -> token.isCapitalized()
                                        && WordPattern.matches(
                                                token.lower(),
                                                "annex|enclosure|attachment|aide-mémoire|aide-memoire|appendix|attachments|enclosures|addendum|memorandum|communiqué|note|tab|draft"));
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
