package memcon.conversation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Annotator;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/** Whom the label of a turn means: by name, by office, by initials, by what stands in brackets after it, or as "Question". */
final class LabelHolder {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){1,3}");

    private final Annotator annotator;
    private final Annotations annotations;
    private final Cast cast;

    LabelHolder(Annotator annotator, Annotations annotations, Cast cast) {
        this.annotator = annotator;
        this.annotations = annotations;
        this.cast = cast;
    }

    /** Among turns a label that is a name with a title is one too, if it stands there only once. */
    @Nullable
    Participant titled(String label) {
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
    @Nullable
    Participant aside(@Nullable String aside) {
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
    @Nullable
    Participant initialed(String label) {
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
    @Nullable
    Participant interview(String key) {
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

    /**
     * Whoever has the label as a name or an office, or a new member of the cast if it comes back.
     *
     * @param count how often it stands there
     */
    @Nullable
    Participant named(String label, int count) {
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
}
