package memcon.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import memcon.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker does by words that are merely "said": "he would report this to Moscow" promises, "he was sorry" regrets. A
 * pattern is looked for only where one of its words stands, as most sentences have none.
 */
final class ActMarkers {

    /** How many words to look at: a patternless heap of words would take for ever. */
    private static final int REACH = 100;

    private static final String SELF = "\\b(?:he|she|i|we|they|(?:his|her|my|our|the) "
            + "(?:government|department|embassy|delegation|united states delegation|ministry|foreign secretary|president))";
    private static final String ADVERB = "(?:himself |myself |also |certainly |then |therefore |accordingly |of course "
            + "|gladly |personally |immediately |naturally |very much |only |now |fully |entirely |quite |too )*";
    private static final String START =
            "^(?:\\W+ )?(?:(?:he|she|i) said )?(?:that )?" + "(?:well , |in that case |all right , |then )?";
    private static final String BE = "\\b(?:is|are|am|was|were|be|been)";
    private static final String DEED =
            "(?:look into|look at|see to|see what|see that|inform|report|give|consider|take up"
                    + "|do|try|speak to|speak with|send|let|keep|study|convey|pass on|inquire|enquire|arrange|raise|vote|submit|get|bring"
                    + "|transmit|examine|return|make|call|check|instruct|recommend|help|provide|follow|be in touch|go ahead)\\b";

    /** The acts in the order in which they are asked for. */
    private static final List<Marker> ALL = List.of(
            marker(
                    SpeechAct.THANK,
                    "grateful|gratitude|thank|thanked|appreciate|appreciated|appreciation",
                    SELF + " (?:" + BE
                            + " )?(?:very |most |extremely |deeply |truly )*grateful(?! if| , .{0,30} , if)|gratitude"
                            + "|\\b(?:i|we|like to|wished to|wish to|wanted to|want to) thank\\b|\\bthank you|thanked|"
                            + SELF
                            + " (?:greatly |deeply |very much |much )?appreciated? "
                            + "(?:your|his|the|this|that you|very)\\b"),
            marker(
                    SpeechAct.REGRET,
                    "sorry|regret|regretted|regrets|apologized|apologize|ashamed|excusing|excused",
                    "(?:" + SELF + "|" + BE
                            + ") (?:very |most |extremely |deeply |truly |would |must |greatly )*"
                            + "(?:sorry|regret|regretted|regrets|apologi[sz]ed?|ashamed)\\b|excus(?:ing|ed) himself"),
            marker(
                    SpeechAct.AGREE,
                    "yes|agreed|agree|concurred|right|alright|well|good|fine|objection|objections|agreeable|agreement|certainly"
                            + "|excellent|constructive|object|understood|course",
                    START + "(?:(?:yes|agreed|all right|alright|very well|good|fine|certainly) [,.!;]|of course [.!;]|"
                            + SELF + " "
                            + ADVERB + "(?:(?:would |could |can )?(?:agreed|agree|concurred)|understood [.])|" + SELF
                            + " (?:had|have|has|saw|see) no objections?\\b|" + SELF + " " + BE
                            + " (?:entirely |quite |in |in full )?(?:agreeable|agreement))"
                            + "|\\b(?:is|was|be|idea|that|this) (?:to .* )?(?:a |an )?(?:very )?"
                            + "(?:good|excellent|constructive|helpful) (?:idea|suggestion|proposal)\\b"
                            + "|" + START + SELF + " (?:did|do|does) not object\\b"),
            marker(
                    SpeechAct.ASK,
                    "know|ask",
                    "(?:" + SELF + "|\\band|^) " + ADVERB
                            + "(?:(?:would|should) " + ADVERB + ")?(?:like|want|wanted|wished|wish|wishes)"
                            + " (?:only )?to (?:know(?! more)|ask (?:about|if|whether|what|how|why))\\b|ask myself"),
            marker(
                    SpeechAct.REQUEST,
                    "grateful|appreciate|obliged|please|hope|hoped|like|wished|wants|wanted|want|ask|asks|request"
                            + "|appeal|appeals|urge|urges|beg",
                    "(?:would|should) (?:be (?:very |most |extremely )?(?:grateful|obliged)|appreciate it|welcome it)"
                            + "(?: , .{0,30} ,)? (?:if|for)|\\bplease\\b(?! (?:to|with|by))|" + START + SELF + " "
                            + ADVERB
                            + "hoped? (?:that )?(?:you|he|the|mr|ambassador|comrade|m|dr)\\b(?:(?! (?:would|will) be).){0,40}? "
                            + "(?:would|will|could)\\b(?! be)|" + START + SELF + " " + ADVERB
                            + "(?:would like|wished|wanted|wishes|wants|should like) "
                            + "(?:very much )?(?:to (?:have|get|obtain|consult|request|receive)|him|you|us)\\b|"
                            + "\\b(?:i|we|he|they) " + ADVERB
                            + "(?:must |can )?(?:ask|asks|request|requests|appeal|appeals|urge|urges|beg) "
                            + "(?:that|you|him|them|for|to|only)\\b"),
            marker(
                    SpeechAct.PROPOSE,
                    "let|should|ought|might|propose|proposed|suggest|suggested|better|useful|helpful|desirable|wise",
                    "\\blet us\\b(?! (?:say|suppose|assume|not))|" + START
                            + "(?:he thought |he felt |he believed |i think |i thought |i feel |perhaps |possibly |that )*"
                            + "(?:we|the two|both sides|the two sides) (?:should|ought to|might)\\b(?! be\\b)"
                            + "|\\b(?:i|we|he) (?:would |should |wish to |want to |can |could )?"
                            + "(?:propose|proposed|suggest|suggested) (?:that|to|the|a)\\b"
                            + "|\\bit (?:might|would|may) (?:also |perhaps |well |therefore )*be "
                            + "(?:better|useful|helpful|desirable|wise) (?:if|to|for|that)\\b"),
            marker(
                    SpeechAct.DECLINE,
                    "not|cannot|can't|couldn't|no|unable",
                    "(?:he|i|we|they) (?:himself |personally )?(?:could not|couldn't|cannot|can't) "
                            + "(?:say|tell|give|answer|comment|speak for|predict|promise|commit)\\b"
                            + "|\\bnot (?:be |yet )?in a position to\\b|\\b(?:was|were|am|are) (?:not prepared|unable) to "
                            + "(?:say|give|discuss|comment|make|go)|(?:had|has|have) no (?:instructions|mandate)\\b"
                            + "|\\bnot (?:wish|want|like) to (?:go into|comment|discuss|commit)\\b"),
            marker(
                    SpeechAct.PROMISE,
                    "would|will|shall|should|'ll|word",
                    START + "(?:" + SELF + " " + ADVERB + "(?:would|will|shall|'ll)|(?:i|we) " + ADVERB + "should) "
                            + ADVERB + DEED
                            + "|\\b(?:he|i|we|and) (?:would|will|shall|'ll) " + ADVERB
                            + "(?:look into|see to it|see what|see that|inform|report|consider|take up|do everything"
                            + "|do all|do what|try to|let (?:him|you|us|me|them)|keep|study|convey|pass on|inquire"
                            + "|enquire|arrange|submit|transmit|examine|speak to)\\b"
                            + "|" + SELF + " (?:would|will|shall|should) be "
                            + "(?:glad|happy|pleased|delighted|ready|prepared|willing) to\\b(?! (?:see|hear|have|know))"
                            + "|\\b(?:his|her|my|our) word on (?:that|this|it)\\b"),
            marker(
                    SpeechAct.GREET,
                    "happy|glad|pleased|delighted|pleasure|greetings|greet|wishes",
                    "(?<!be )(?:happy|glad|pleased|delighted|pleasure) (?:to|of|in|at) (?:see|meet|meeting|receive"
                            + "|receiving|welcome|welcoming|seeing)\\b|\\bgreetings of\\b|\\bto greet\\b|\\bbest wishes\\b"),
            marker(
                    SpeechAct.PRAISE,
                    "admired|admiration|admire|admires|splendid|impressed|gratified|congratulate|congratulated|hear",
                    "admir(?:ed|ation|es|e)\\b|splendid|" + BE
                            + " (?:very |most |deeply |greatly )?(?:impressed|gratified)\\b|good to hear"
                            + "|\\b(?:congratulated?) (?:him|you|the|mr)\\b"),
            marker(
                    SpeechAct.DENY,
                    "true|correct|case|truth|untrue|unfounded|foundation",
                    START + "(?:it|this|that|these|they|there|the \\w+) " + BE
                            + " (?:simply |quite |entirely |completely |wholly )?"
                            + "(?:not (?:at all )?(?:true|correct|the case)|untrue|unfounded|no truth"
                            + "|without (?:any )?foundation)\\b"),
            marker(
                    SpeechAct.CONCEDE,
                    "true|point|understand|deny",
                    START + SELF
                            + " (?:could |can )?(?:quite |well )?understand (?:how|that)\\b|\\b(?:do|did) not deny that"
                            + "|" + START + "it (?:was|is) (?:quite |perfectly )?true (?:that|,)|" + SELF
                            + " (?:had|has|saw|sees|see) (?:a|the|his) point\\b"),
            marker(
                    SpeechAct.COMPLAIN,
                    "shocked|disappointed|dissatisfied|annoyed|offended|hurt|resented|resentment|understand|disquiet",
                    BE + " (?:very |most |deeply |greatly |much )?"
                            + "(?:shocked|disappointed|dissatisfied|annoyed|offended|hurt)\\b|\\bresent(?:ed|ment)\\b"
                            + "|\\bnot understand why\\b|disquiet"),
            marker(
                    SpeechAct.WARN,
                    "lead|jeopardize|endanger|consequences|care|count",
                    "(?:would|could|might|may|will) have (?:the )?(?:most )?(?:serious|grave|dire) consequences\\b|(?:would|could|might|may|will) (?:only |well |also )?"
                            + "(?:lead to (?:a |the )?(?:war|conflict|damag\\w+|grave|serious)|jeopardize|endanger)\\b"
                            + "|should take care\\b|\\bshould not (?:count|be under)\\b"),
            marker(SpeechAct.ILLUSTRATE, "example|instance", START + "for (?:example|instance)\\b"));

    private static final Map<String, List<Marker>> BY_WORD = byWord();

    /**
     * Words by which something is done.
     *
     * @param act what is done
     * @param words words of which one stands wherever the pattern does
     * @param pattern of words in lower case with blanks between them
     */
    private record Marker(SpeechAct act, Set<String> words, Pattern pattern) {}

    private ActMarkers() {}

    /** What the speaker does by these words; null if nothing shows it. */
    static @Nullable SpeechAct in(List<Token> all) {
        List<Token> tokens = all.subList(0, Math.min(REACH, all.size()));
        Set<Marker> possible = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Token token : tokens) {
            possible.addAll(BY_WORD.getOrDefault(token.lower(), List.of()));
        }
        if (possible.isEmpty()) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        tokens.forEach(token -> words.append(token.lower()).append(' '));
        for (Marker marker : ALL) {
            if (possible.contains(marker) && marker.pattern().matcher(words).find()) {
                return marker.act();
            }
        }
        return null;
    }

    private static Marker marker(SpeechAct act, String words, String pattern) {
        return new Marker(act, Set.of(words.split("\\|", -1)), Pattern.compile(pattern));
    }

    private static Map<String, List<Marker>> byWord() {
        Map<String, List<Marker>> byWord = new HashMap<>();
        for (Marker marker : ALL) {
            marker.words()
                    .forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(marker));
        }
        return byWord;
    }
}
