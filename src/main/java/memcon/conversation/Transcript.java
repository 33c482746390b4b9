package memcon.conversation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.annotation.Annotations;
import memcon.annotation.Annotator;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * The labelled turns of a transcript: paragraphs that begin with a speaker's name or office and a colon. A label counts
 * if it names somebody of the cast or comes back; paragraphs between labels go on with the turn.
 */
final class Transcript {

    private static final Pattern LABEL = Pattern.compile(
            "(?<label>[\\p{Lu}][^:\\n\"“”]{0,60}?)\\s?(?<aside>[(\\[][^)\\]]{1,60}[)\\]])?\\s?(?::|\\.\\s?[-–—])(?=\\s|$)");
    private static final int TURNS = 3;

    /** What stands where a colon is lost: another mark or none, and then a sentence. */
    private static final Pattern LOST =
            Pattern.compile("\\s?[;.,]?\\s+(?=(?:I|A|\\p{Lu}[\\p{Ll}’']+)\\s+\\p{Ll}|\\p{Lu}[\\p{Ll}]+,)");

    private final Map<Integer, Participant> speakers = new HashMap<>();
    private final Map<Integer, Integer> contents = new HashMap<>();
    private final Set<Integer> lone = new HashSet<>();

    /** Labels of several words that come back. */
    private final Map<String, Participant> titles = new TreeMap<>();

    private int firstParagraph = Integer.MAX_VALUE;
    private int lastParagraph = -1;

    private Transcript() {}

    static Transcript of(Annotator annotator, Annotations annotations, Cast cast) {
        Transcript transcript = new Transcript();
        LabelHolder holders = new LabelHolder(annotator, annotations, cast);
        String text = annotations.memorandum().text().content();
        Map<Integer, Matcher> labels = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : annotations.sentences()) {
            Matcher matcher =
                    LABEL.matcher(text).region(sentence.start(), Math.min(text.length(), sentence.start() + 130));
            if (sentence.first() && matcher.lookingAt() && words(matcher.group("label")) <= 7) {
                labels.put(sentence.paragraph(), matcher);
                if (sentence.end() <= matcher.end() + 1) {
                    transcript.lone.add(sentence.paragraph());
                }
                counts.merge(key(matcher.group("label")), 1, Integer::sum);
            }
        }
        Set<String> rejected = new HashSet<>();
        Map<String, Participant> known = new HashMap<>();
        for (Map.Entry<Integer, Matcher> entry : new TreeMap<>(labels).entrySet()) {
            String label = entry.getValue().group("label");
            String key = key(label);
            if (rejected.contains(key)) {
                continue;
            }
            Participant speaker = holders.aside(entry.getValue().group("aside"));
            boolean asideNames = speaker != null;
            if (speaker == null) {
                speaker = known.get(key);
            }
            if (speaker == null) {
                speaker = holders.interview(key);
            }
            if (speaker == null) {
                speaker = holders.initialed(label);
            }
            if (speaker == null) {
                speaker = holders.named(label, counts.getOrDefault(key, 0));
            }
            if (speaker == null && transcript.speakers.size() >= TURNS) {
                speaker = holders.titled(label);
            }
            if (speaker == null) {
                rejected.add(key);
                continue;
            }
            if (!asideNames) {
                known.put(key, speaker);
            }
            if (counts.getOrDefault(key, 0) >= TURNS && words(label) > 1 && !asideNames) {
                transcript.titles.put(label.strip(), speaker);
            }
            transcript.speakers.put(entry.getKey(), speaker);
            transcript.contents.put(entry.getKey(), entry.getValue().end());
        }
        if (transcript.speakers.size() >= TURNS) {
            transcript.restore(annotations, text);
            transcript.restoreNames(annotations, cast);
        }
        transcript.settle();
        return transcript;
    }

    /** A label that has lost its colon: "Mr. Bird; We agree", "Mr. Bird We agree", where "Mr. Bird:" begins other turns. */
    private void restore(Annotations annotations, String text) {
        for (Sentence sentence : annotations.sentences()) {
            if (!sentence.first() || speakers.containsKey(sentence.paragraph())) {
                continue;
            }
            for (Map.Entry<String, Participant> label : titles.entrySet()) {
                Matcher rest = LOST.matcher(text);
                int end = sentence.start() + label.getKey().length();
                if (text.startsWith(label.getKey(), sentence.start())
                        && rest.region(end, text.length()).lookingAt()) {
                    speakers.put(sentence.paragraph(), label.getValue());
                    contents.put(sentence.paragraph(), rest.end());
                    break;
                }
            }
        }
    }

    private void restoreNames(Annotations annotations, Cast cast) {
        for (Sentence sentence : annotations.sentences()) {
            BareLabel label = sentence.first() && !speakers.containsKey(sentence.paragraph())
                    ? BareLabel.of(annotations, sentence, cast, p -> p.isListed() || hasTurnOf(p))
                    : null;
            if (label != null) {
                speakers.put(sentence.paragraph(), label.speaker());
                contents.put(sentence.paragraph(), label.end());
            }
        }
    }

    /** Few labels in running prose are turns by themselves; only many make what lies between them a transcript. */
    private void settle() {
        boolean sparse = speakers.size() < TURNS;
        for (Map.Entry<Integer, Participant> turn : speakers.entrySet()) {
            firstParagraph = Math.min(firstParagraph, turn.getKey());
            lastParagraph = Math.max(lastParagraph, turn.getKey());
            turn.getValue().setPresent();
        }
        if (sparse || speakers.size() * 5 < (lastParagraph - firstParagraph + 1) * 2) {
            firstParagraph = Integer.MAX_VALUE;
            lastParagraph = -1;
        }
    }

    private static int words(String label) {
        return label.strip().split("\\s+").length;
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "");
    }

    /** Whether a sentence begins a labelled paragraph. */
    boolean isLabelled(Sentence sentence) {
        return sentence.first() && speakers.containsKey(sentence.paragraph());
    }

    /** Whether a label names somebody. */
    boolean hasTurnOf(Participant participant) {
        return speakers.containsValue(participant);
    }

    /** Whether a paragraph is a label and nothing else. */
    boolean isLoneLabel(int paragraph) {
        return lone.contains(paragraph);
    }

    /** Whether a sentence stands between the first label and the last labelled paragraph. */
    boolean isInside(Sentence sentence) {
        return sentence.paragraph() >= firstParagraph && sentence.paragraph() <= lastParagraph;
    }

    /** Whose label begins the sentence; null if none does. */
    @Nullable
    Participant speaker(Sentence sentence) {
        return sentence.first() ? speakers.get(sentence.paragraph()) : null;
    }

    /** UTF-16 index of the first word after the label; the sentence's end if the label stands alone. */
    int contentStart(Sentence sentence) {
        Integer label = sentence.first() ? contents.get(sentence.paragraph()) : null;
        return label == null
                ? sentence.start()
                : sentence.tokens().stream()
                        .filter(token -> token.start() >= label)
                        .mapToInt(Token::start)
                        .findFirst()
                        .orElse(sentence.end());
    }
}
