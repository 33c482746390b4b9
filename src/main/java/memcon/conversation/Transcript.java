package memcon.conversation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Annotator;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The labelled turns of a transcript: paragraphs that begin with a speaker's name or office and a colon. A label counts
 * if it names somebody of the cast or comes back; paragraphs between labels go on with the turn.
 */
final class Transcript {

    private static final Pattern LABEL = Pattern.compile(
            "(?<label>[\\p{Lu}][^:\\n\"“”]{0,60}?)\\s?(?<aside>[(\\[][^)\\]]{1,60}[)\\]])?\\s?(?::|\\.\\s?[-–—])(?=\\s|$)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){1,3}");
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
            Participant speaker = aside(annotator, cast, entry.getValue().group("aside"));
            boolean asideNames = speaker != null;
            if (speaker == null) {
                speaker = known.get(key);
            }
            if (speaker == null) {
                speaker = interview(annotations, cast, key);
            }
            if (speaker == null) {
                speaker = initialed(cast, label);
            }
            if (speaker == null) {
                speaker = speaker(annotator, cast, label, counts.getOrDefault(key, 0));
            }
            if (speaker == null && transcript.speakers.size() >= TURNS) {
                speaker = titled(annotator, cast, label);
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

    /** Among turns a label that is a name with a title is one too, if it stands there only once. */
    private static @Nullable Participant titled(Annotator annotator, Cast cast, String label) {
        String plain = label.strip();
        List<ActorPhrase> phrases = annotator.phrases(plain);
        ActorPhrase phrase = phrases.size() == 1 ? phrases.get(0) : null;
        boolean name = phrase != null
                && phrase.kind() == Kind.NAME
                && phrase.isTitled()
                && phrase.from() == 0
                && covers(phrase, plain);
        if (!name) {
            return null;
        }
        Participant found = cast.named(phrase, participant -> true);
        return found != null ? found : cast.admit(phrase);
    }

    /** "Question (Section Chief Ono):" */
    private static @Nullable Participant aside(Annotator annotator, Cast cast, @Nullable String aside) {
        if (aside == null) {
            return null;
        }
        for (ActorPhrase phrase : annotator.phrases(aside.substring(1, aside.length() - 1))) {
            if (phrase.kind() == Kind.NAME
                    && (!phrase.role().isEmpty() || !phrase.honorific().isEmpty())) {
                return cast.named(phrase, Participant::isPresent);
            }
        }
        return null;
    }

    /** "O.-K.:" the one present whose names begin so. */
    private static @Nullable Participant initialed(Cast cast, String label) {
        if (!INITIALS.matcher(label.strip()).matches()) {
            return null;
        }
        String letters = label.replaceAll("[^\\p{Lu}]", "");
        List<Participant> fitting = cast.present().stream()
                .filter(p -> !p.isInterpreter()
                        && p.name()
                                .replaceAll("(?<=\\p{L})\\p{L}+|[^\\p{L}]", "")
                                .endsWith(letters))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** Question and answer as labels: whoever the text says puts the questions, and the one he puts them to. */
    private static @Nullable Participant interview(Annotations annotations, Cast cast, String key) {
        boolean asks = WordPattern.matches(key, "question|q|questions");
        if (!asks && !WordPattern.matches(key, "answer|a|answers|reply")) {
            return null;
        }
        Participant asker = null;
        for (Sentence sentence : annotations.sentences()) {
            boolean about = sentence.tokens().stream().anyMatch(token -> token.is("questions"));
            for (ActorPhrase actor : about ? sentence.actors() : List.<ActorPhrase>of()) {
                Participant found = actor.kind() == Kind.NAME ? cast.named(actor, Participant::isPresent) : null;
                asker = asker == null ? found : asker;
            }
        }
        Participant first = asker;
        List<Participant> others = cast.present().stream()
                .filter(p -> p != first && !p.isInterpreter())
                .toList();
        List<Participant> principals =
                others.stream().filter(p -> !p.isListed()).toList();
        if (asks) {
            return asker;
        }
        return asker == null
                ? null
                : principals.size() == 1 ? principals.get(0) : others.isEmpty() ? null : others.get(0);
    }

    /** Whether a phrase reaches to the end of a label: "Lemaire said" is no name. */
    private static boolean covers(ActorPhrase phrase, String label) {
        String last = phrase.text().substring(phrase.text().lastIndexOf(' ') + 1);
        String alias = phrase.alias();
        return label.endsWith(last) || alias != null && label.endsWith(alias + ")");
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

    private static @Nullable Participant speaker(Annotator annotator, Cast cast, String label, int count) {
        String plain = label.strip();
        String cased = plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.length() > 4 && !plain.contains(".")
                ? titleCase(plain)
                : plain;
        List<ActorPhrase> phrases = annotator.phrases(cased);
        if (phrases.size() == 1 && phrases.get(0).from() == 0 && covers(phrases.get(0), cased)) {
            ActorPhrase phrase = phrases.get(0);
            if (phrase.kind() == Kind.NAME) {
                Participant found = cast.named(phrase, participant -> count >= 2 || participant.isPresent());
                if (found != null || count >= 2) {
                    return found != null ? found : cast.admit(phrase);
                }
            } else if (phrase.kind() == Kind.ROLE) {
                Participant found = cast.holding(phrase, count >= 2 ? cast.participants() : cast.present());
                return found != null ? found : count >= 2 ? cast.admit(phrase) : null;
            }
        }
        boolean recurring = count >= 3
                && plain.length() <= 24
                && !WordPattern.matches(
                        plain, "(?i)(subject|date|place|time|participants|note|comment|question \\d.*|point .*|\\d.*)");
        if (!recurring) {
            return null;
        }
        Participant unknown = new Participant(EntityKind.PERSON, plain);
        cast.add(unknown);
        return unknown;
    }

    private static String titleCase(String label) {
        StringBuilder cased = new StringBuilder();
        for (String word : label.split("(?<=[ -])", -1)) {
            cased.append(
                    word.isEmpty()
                            ? ""
                            : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return cased.toString();
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
