package memcon.conversation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memcon.annotation.Token;
import memcon.document.Memorandum;

/**
 * Relates a claim to the claims shortly before it: most words of content in common and the same polarity restate it,
 * the opposite polarity contradicts it. The window keeps the work proportional to the text.
 */
final class ClaimLinker {

    private static final int WINDOW = 60;
    private static final double LIKE = 0.6;
    private static final int SHARED = 3;
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final Set<String> EMPTY = Set.of(
            "the", "and", "that", "there", "this", "these", "those", "they", "them", "their", "was", "were", "is",
            "are", "been", "being", "have", "has", "had", "not", "none", "never", "but", "for", "with", "from", "into",
            "who", "which", "what", "how", "would", "could", "should", "will", "shall", "might", "must", "only", "very",
            "also", "any", "some", "such", "than", "then", "its", "his", "her", "our", "your", "you", "did", "does",
            "can", "may", "though", "however", "even", "nothing", "because", "about");

    private final Memorandum memorandum;
    private final Deque<Known> window = new ArrayDeque<>();

    ClaimLinker(Memorandum memorandum) {
        this.memorandum = memorandum;
    }

    /** A claim and the polarity it has with its speaker's stance: who denies that it is so says that it is not. */
    private record Known(String id, Set<String> words, Claim.Polarity polarity, Utterance utterance) {}

    List<ClaimLink> links(String id, ClaimSegmenter.Clause clause, Utterance utterance, boolean rejected) {
        Claim.Polarity polarity = rejected ? opposite(clause.polarity()) : clause.polarity();
        Set<String> words = words(clause.tokens());
        List<ClaimLink> links = new ArrayList<>();
        for (Known known : window) {
            double like = likeness(words, known.words());
            boolean asks = utterance.act() == SpeechAct.ASK || known.utterance().act() == SpeechAct.ASK;
            if (like < LIKE || asks || clause.modality() == Claim.Modality.CONDITIONAL) {
                continue;
            }
            boolean opposed = polarity != known.polarity();
            boolean sameSpeaker = utterance.speakers().equals(known.utterance().speakers());
            if (opposed && sameSpeaker) {
                continue;
            }
            ClaimLink.Kind kind = opposed ? ClaimLink.Kind.CONTRADICTS : ClaimLink.Kind.RESTATES;
            String other = known.id().substring(known.id().lastIndexOf('/') + 1);
            String linkId = memorandum.path() + "/link/" + id.substring(id.lastIndexOf('/') + 1) + "-" + other;
            links.add(new ClaimLink(linkId, kind, known.id(), Math.round(like * 70) / 100.0));
        }
        window.addLast(new Known(id, words, polarity, utterance));
        if (window.size() > WINDOW) {
            window.removeFirst();
        }
        return links;
    }

    private static Claim.Polarity opposite(Claim.Polarity polarity) {
        return polarity == Claim.Polarity.NEGATIVE ? Claim.Polarity.POSITIVE : Claim.Polarity.NEGATIVE;
    }

    private static double likeness(Set<String> a, Set<String> b) {
        int fewer = Math.min(a.size(), b.size());
        if (fewer < SHARED || (double) fewer / Math.max(a.size(), b.size()) < LIKE) {
            return 0; // even if all words of the one are in the other
        }
        int both = 0;
        for (String word : a) {
            both += b.contains(word) ? 1 : 0;
        }
        return both < SHARED ? 0 : (double) both / (a.size() + b.size() - both);
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static Set<String> words(List<Token> tokens) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens) {
            String word = token.lower();
            if (token.isWord() && word.length() > 2 && !EMPTY.contains(word)) {
                words.add(word.length() > 4 ? stem(word) : word);
            }
        }
        return words;
    }
}
