package memcon.conversation;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A name that is the label of a turn though no colon says so: "Otto Karl I reported it", "Karl — Let us not".
 *
 * @param speaker whose turn it is
 * @param end UTF-16 index of the first word of the turn
 */
record BareLabel(Participant speaker, int end) {

    private static final Pattern DASH = Pattern.compile("\\s?[-–—]\\s+(?=\\p{Lu})");

    /** After a whole name: a dash, or a word with which sentences begin. */
    private static final Pattern SENTENCE = Pattern.compile(
            DASH.pattern()
                    + "|\\s?[;.]?\\s+(?=I\\s+\\p{Ll}|(?:Then|If|But|And|Yes|No|Well|The|This|That|It|We|You|As|In|There|What|Why|How|My|Our|Your)[\\s,])");

    /** The label that begins a paragraph of a transcript; null if none does. */
    static @Nullable BareLabel of(
            Annotations annotations, Sentence sentence, Cast cast, Predicate<Participant> hasTurns) {
        ActorPhrase name = ActorPhrase.apart(sentence.actors()).stream()
                .filter(actor -> actor.from() == 0 && actor.kind() == Kind.NAME)
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        String text = annotations.memorandum().text().content();
        Participant named = cast.named(name, hasTurns);
        boolean whole = name.isTitled() || name.name().contains(" ");
        Matcher rest = (whole ? SENTENCE : DASH).matcher(text);
        int end = sentence.tokens().get(name.to() - 1).end();
        return named != null && rest.region(end, text.length()).lookingAt() ? new BareLabel(named, rest.end()) : null;
    }
}
