package memcon.conversation;

import java.util.List;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Annotator;
import memcon.annotation.Sentence;
import memcon.document.Apparatus;
import org.jspecify.annotations.Nullable;

/** Reads the note-taker off the line that names a memorandum's author (", by Mr. Noyes"), or off its signature. */
final class AuthorReader {

    /** "J. Walicki", "Ion P. Radulescu": a line that is a name with a given name or its initial, and nothing else. */
    private static final Pattern LONE_NAME = Pattern.compile(
            "(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}[\\p{L}'’-]{2,}|\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}[\\p{L}'’-]{2,}");

    private final Annotator annotator;
    private final Annotations annotations;
    private final Cast cast;

    AuthorReader(Annotator annotator, Annotations annotations, Cast cast) {
        this.annotator = annotator;
        this.annotations = annotations;
        this.cast = cast;
    }

    void read() {
        String author = annotations.memorandum().frontMatter().author();
        String line = author != null ? author : signature();
        if (line == null) {
            return;
        }
        List<ActorPhrase> phrases = ActorPhrase.apart(annotator.phrases(CapitalLine.lowered(line)));
        ActorPhrase name = ActorPhrase.first(phrases, Kind.NAME);
        ActorPhrase phrase = name != null ? name : ActorPhrase.first(phrases, Kind.ROLE);
        // So short a name is initials, which say more once it is known who is present.
        if (phrase != null && (phrase.kind() == Kind.ROLE || phrase.name().length() > 3)) {
            Participant participant = cast.findHolder(phrase);
            participant.addOffices(phrases);
            participant.setNoteTaker();
            if (participant.name().isEmpty() && author != null) {
                name(participant);
            }
        }
    }

    /** "From: Minister" above the text, a name below it. */
    private void name(Participant office) {
        String signature = signature();
        ActorPhrase name = signature == null
                ? null
                : ActorPhrase.first(ActorPhrase.apart(annotator.phrases(signature)), Kind.NAME);
        if (name != null && name.name().length() > 3 && cast.named(name, participant -> true) == null) {
            office.addName(name.name(), name.text(), name.honorific());
        }
    }

    /** The signature under the text, or a last short line that is a name with a title. */
    private @Nullable String signature() {
        for (Apparatus apparatus : annotations.memorandum().apparatus()) {
            if (apparatus.kind() == Apparatus.Kind.SIGNATURE) {
                return annotations.memorandum().text().quote(apparatus.span());
            }
        }
        String below = nameBelow();
        if (below != null) {
            return below;
        }
        List<Sentence> sentences = annotations.sentences();
        if (sentences.isEmpty()) {
            return null;
        }
        for (int i = sentences.size() - 1; i >= Math.max(0, sentences.size() - 7); i--) {
            String line = annotations.line(sentences.get(i)).replaceAll("^[(\\[]|[)\\]]?\\.?$", "");
            if (LONE_NAME.matcher(line).matches() && sentences.get(i).first()) {
                return line;
            }
        }
        Sentence last = sentences.get(sentences.size() - 1);
        boolean shortLine =
                last.first() && last.tokens().size() <= 9 && last.cues().isEmpty();
        boolean named = ActorPhrase.apart(last.actors()).stream()
                .anyMatch(phrase -> phrase.kind() == Kind.NAME && phrase.from() <= 1 && phrase.isTitled());
        return shortLine && named ? annotations.line(last) : null;
    }

    /** A lone name that looks like a heading, with no more than a list of copies after it; null if there is none. */
    private @Nullable String nameBelow() {
        int paragraphs = annotations.memorandum().paragraphs().size();
        for (Apparatus apparatus : annotations.memorandum().apparatus()) {
            String line =
                    annotations.memorandum().text().quote(apparatus.span()).strip();
            long before = annotations.memorandum().paragraphs().stream()
                    .filter(paragraph ->
                            paragraph.span().end() <= apparatus.span().start())
                    .count();
            if (apparatus.kind() == Apparatus.Kind.HEADING
                    && before > 1
                    && paragraphs - before <= 3
                    && LONE_NAME.matcher(line).matches()) {
                return line;
            }
        }
        return null;
    }
}
