package memcon.conversation;

import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Annotator;
import memcon.annotation.Sentence;
import memcon.document.Apparatus;
import org.jspecify.annotations.Nullable;

/** Reads the note-taker off the line that names a memorandum's author (", by Mr. Noyes"), or off its signature. */
final class AuthorReader {

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
        List<ActorPhrase> phrases = ActorPhrase.apart(annotator.phrases(line));
        ActorPhrase name = ActorPhrase.first(phrases, Kind.NAME);
        ActorPhrase phrase = name != null ? name : ActorPhrase.first(phrases, Kind.ROLE);
        // So short a name is initials, which say more once it is known who is present.
        if (phrase != null && (phrase.kind() == Kind.ROLE || phrase.name().length() > 3)) {
            Participant participant = cast.findHolder(phrase);
            participant.addOffices(phrases);
            participant.setNoteTaker();
        }
    }

    /** The signature under the text, or a last short line that is a name with a title. */
    private @Nullable String signature() {
        for (Apparatus apparatus : annotations.memorandum().apparatus()) {
            if (apparatus.kind() == Apparatus.Kind.SIGNATURE) {
                return annotations.memorandum().text().quote(apparatus.span());
            }
        }
        List<Sentence> sentences = annotations.sentences();
        if (sentences.isEmpty()) {
            return null;
        }
        Sentence last = sentences.get(sentences.size() - 1);
        boolean shortLine =
                last.first() && last.tokens().size() <= 9 && last.cues().isEmpty();
        boolean named = ActorPhrase.apart(last.actors()).stream()
                .anyMatch(phrase -> phrase.kind() == Kind.NAME && phrase.from() <= 1 && phrase.isTitled());
        return shortLine && named ? annotations.line(last) : null;
    }
}
