package memcon.conversation;

import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Lexicon;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/** What those present do other than speak, and how they appear. */
final class Deeds {

    private final Lexicon lexicon;
    private final SpeakerResolver resolver;
    private final NarrativeTense narrative;

    Deeds(Lexicon lexicon, SpeakerResolver resolver, NarrativeTense narrative) {
        this.lexicon = lexicon;
        this.resolver = resolver;
        this.narrative = narrative;
    }

    /** One who is present does something other than speak: "The Ambassador handed over a note." */
    boolean isActing(Sentence sentence, Frame frame) {
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
            if (at >= tokens.size() || !isNarrationVerb(tokens.get(at).lower())) {
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
    Participant actingOther(Sentence sentence, List<Participant> speaking, Frame frame) {
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
        boolean acts = at + 1 < tokens.size()
                && (narrative == NarrativeTense.PRESENT
                        ? isPresentDeed(tokens, at)
                        : isDeed(tokens.get(at).lower()));
        if (!acts) {
            return null;
        }
        List<Participant> meant = resolver.resolve(head, frame, false);
        return meant.size() == 1 && meant.get(0).isPresent() && !speaking.contains(meant.get(0)) ? meant.get(0) : null;
    }

    private boolean isNarrationVerb(String word) {
        return lexicon.has("narrationverbs", word)
                || narrative == NarrativeTense.PRESENT && lexicon.has("narrationpresents", word);
    }

    /** "takes note of this", "does not contest it", "is ready to": what one of those present does, as told in the present. */
    private boolean isPresentDeed(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        String next = tokens.get(at + 1).lower();
        if (WordPattern.matches(word, "does|cannot")) {
            return true;
        }
        if (WordPattern.matches(word, "is|has")) {
            return WordPattern.matches(
                    next, "no|not|of|in|ready|prepared|willing|convinced|surprised|astonished|pleased|sorry");
        }
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !isNarrationVerb(word)
                && !WordPattern.matches(
                        word, "knows|holds|keeps|means|lives|needs|owns|seems|appears|this|thus|was|always");
    }

    private boolean isDeed(String word) {
        boolean past = word.length() > 4 && word.endsWith("ed") || lexicon.has("pasts", word);
        return past
                && !lexicon.has("narrationverbs", word)
                && !WordPattern.matches(
                        word, "knew|held|kept|got|meant|lived|needed|wanted|liked|owned|believed|seemed");
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

    /** "The Ambassador … was visibly uncomfortable": how somebody present appeared. */
    boolean isAppearance(Sentence sentence, Frame frame) {
        List<Token> tokens = sentence.tokens();
        ActorPhrase head =
                sentence.actors().isEmpty() ? null : sentence.actors().get(0);
        if (head == null || head.from() > 1) {
            return false;
        }
        for (int i = head.to(); i + 1 < tokens.size(); i++) {
            boolean impression = WordPattern.matches(tokens.get(i).lower(), "made|gave|left|makes|gives|leaves")
                    && tokens.subList(i + 1, Math.min(tokens.size(), i + 4)).stream()
                            .anyMatch(token -> token.is("impression"))
                    && sentence.first();
            if (impression) {
                return resolver.resolve(head, frame, false).stream().anyMatch(Participant::isPresent);
            }
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
}
