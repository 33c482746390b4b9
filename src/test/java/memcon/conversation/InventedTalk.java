package memcon.conversation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.source.Problem;
import memcon.source.SourceFile;

/** Reads a text as a memorandum, without authority files, and tells the statements in brief. */
final class InventedTalk {

    private static final Extractor EXTRACTOR =
            new Extractor(Authority.empty(Vocabulary.DEFAULT_BASE), Lexicon.standard());

    private final Reading reading;

    private InventedTalk(Reading reading) {
        this.reading = reading;
    }

    static InventedTalk of(String text) {
        return new InventedTalk(read(text));
    }

    static Reading read(String text) {
        List<Problem> problems = new ArrayList<>();
        return read(text, problems).orElseThrow(() -> new AssertionError(problems));
    }

    /** Empty, with a problem, if the reader does not take it for a text. */
    static Optional<Reading> read(String text, List<Problem> problems) {
        SourceFile file = new SourceFile("talk.txt", "talk.txt", text.getBytes(StandardCharsets.UTF_8));
        List<Memorandum> memoranda = new MemorandumReader().read(file, problems::add);
        return memoranda.stream().findFirst().map(EXTRACTOR::read);
    }

    Reading reading() {
        return reading;
    }

    /** The statement whose words contain these; the innermost of several. */
    Statement at(String words) {
        return reading.statements().stream()
                .filter(each -> each.preferred() && quote(each).contains(words))
                .reduce((one, other) -> other.passage().length() < one.passage().length() ? other : one)
                .orElseThrow(() -> new AssertionError("no statement \"" + words + "\" among " + speakers()));
    }

    boolean hasNone(String words) {
        return reading.statements().stream().noneMatch(each -> quote(each).contains(words));
    }

    /** Who speaks, a line a statement said in a conversation. */
    List<String> speakers() {
        return reading.statements().stream()
                .filter(each -> each.preferred() && !each.nominal() && each.conversation() != null)
                .map(each -> names(each.speakers()) + ": " + quote(each))
                .toList();
    }

    String speaker(String words) {
        return names(at(words).speakers());
    }

    String addressee(String words) {
        return names(at(words).addressees());
    }

    List<Claim> claims(String words) {
        return at(words).stances().stream()
                .map(stance -> reading.claims().stream()
                        .filter(claim -> claim.id().equals(stance.claim()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private String names(List<String> paths) {
        return paths.stream()
                .map(path -> reading.actors().stream()
                        .filter(actor -> actor.id().equals(path))
                        .map(Actor::label)
                        .findFirst()
                        .orElse(path))
                .collect(Collectors.joining(" and "));
    }

    private String quote(Statement statement) {
        return reading.memorandum().text().quote(statement.passage()).replaceAll("\\s+", " ");
    }
}
