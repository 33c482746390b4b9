package memcon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import memcon.GoldCollection.StandOff;
import memcon.authority.Authority;
import memcon.conversation.Extractor;
import memcon.conversation.Reading;
import memcon.document.DocumentIds;
import memcon.document.LabelledTurn;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.edition.EditionReader;
import memcon.edition.Evaluation;
import memcon.edition.GoldDocument;
import memcon.source.Corpus;
import memcon.source.Problem;
import memcon.source.SourceFile;

/** Measures the extractor, which reads each text as if nobody had read it before, by people's readings of it. */
public final class Evaluator {

    /** Fewer labels may be headings. */
    private static final int ENOUGH_TURNS = 10;

    private final Authority authority;
    private final Extractor extractor;
    private final Consumer<Problem> problems;
    private final MemorandumReader reader = new MemorandumReader();

    Evaluator(Authority authority, Extractor extractor, Consumer<Problem> problems) {
        this.authority = authority;
        this.extractor = extractor;
        this.problems = problems;
    }

    /** What people read: files and folders of editions and of stand-off gold; what is neither is a problem. */
    public GoldCollection gold(List<Path> inputs) {
        return GoldCollection.read(inputs, authority, problems);
    }

    /**
     * How the extractor compares with people, and people with each other. Only documents with gold are read.
     *
     * @param inputs the texts; where there are none, those that editions contain and that stand beside stand-off gold
     * @param extractors takes each document's comparison of the extractor with the gold
     * @param annotators takes, for documents that two people annotated, the comparison of the second with the first
     * @return identifiers of the documents of which there is no text, sorted
     */
    public Set<String> evaluate(
            List<Path> inputs, GoldCollection gold, Consumer<Evaluation> extractors, Consumer<Evaluation> annotators) {
        Set<String> missing = gold.withTextElsewhere();
        gold.standOff()
                .values()
                .forEach(annotated -> annotated
                        .text()
                        .flatMap(text -> beside(text, annotated))
                        .ifPresent(memorandum -> compare(annotated, memorandum, gold, extractors, annotators)));
        Consumer<Memorandum> compare = memorandum -> {
            if (missing.remove(memorandum.id())) {
                Reading edition = gold.editions().get(memorandum.id());
                if (edition != null) {
                    compare(edition, memorandum).ifPresent(extractors);
                }
                StandOff annotated = gold.standOff().get(memorandum.id());
                if (annotated != null && annotated.text().isEmpty()) {
                    compare(annotated, memorandum, gold, extractors, annotators);
                }
            }
        };
        if (inputs.isEmpty()) {
            gold.editions().values().forEach(edition -> compare.accept(edition.memorandum()));
        } else {
            texts(inputs, compare);
        }
        return missing;
    }

    /**
     * How the extractor compares with the labels of transcripts, whose speakers the markup of volumes tells. It is not told
     * them.
     *
     * @param inputs volumes
     * @param evaluations takes the comparison of each document that has enough labelled turns
     */
    public void silver(List<Path> inputs, Consumer<Evaluation> evaluations) {
        texts(inputs, memorandum -> {
            List<LabelledTurn> turns = memorandum.labelledTurns();
            if (turns.size() >= ENOUGH_TURNS) {
                Reading found = extractor.read(memorandum.withLabelledTurns(List.of()));
                evaluations.accept(Evaluation.ofLabels(turns, found, authority));
            }
        });
    }

    private void texts(List<Path> inputs, Consumer<Memorandum> texts) {
        DocumentIds ids = new DocumentIds();
        for (SourceFile file : new Corpus(inputs, problems)) {
            if (!EditionReader.recognizes(file)) {
                for (Memorandum memorandum : reader.read(file, problems)) {
                    ids.claim(memorandum).ifPresentOrElse(problems, () -> texts.accept(memorandum));
                }
            }
        }
    }

    private Optional<Memorandum> beside(Path text, StandOff gold) {
        for (SourceFile file : new Corpus(List.of(text), problems)) {
            List<Memorandum> memoranda = reader.read(file, problems);
            if (memoranda.size() == 1) {
                return Optional.of(memoranda.get(0));
            }
            if (memoranda.size() > 1) {
                problems.accept(Problem.error(
                        gold.gold().place(),
                        "its text " + text + " holds " + memoranda.size() + " documents",
                        "Keep the text of one document beside its gold"));
            }
        }
        return Optional.empty();
    }

    private Optional<Evaluation> compare(Reading gold, Memorandum memorandum) {
        if (!gold.memorandum().text().equals(memorandum.text())) {
            problems.accept(Problem.error(
                    memorandum.origin(),
                    "the text of \"" + memorandum.id() + "\" is not that of the edition "
                            + gold.memorandum().origin(),
                    "Give the text that was edited, or leave the inputs out: the edition contains its text"));
            return Optional.empty();
        }
        return Optional.of(Evaluation.of(gold, extractor.read(memorandum), authority));
    }

    private void compare(
            StandOff annotated,
            Memorandum memorandum,
            GoldCollection gold,
            Consumer<Evaluation> extractors,
            Consumer<Evaluation> annotators) {
        GoldDocument first = annotated.gold();
        Optional<Problem> misfit = first.misfit(memorandum);
        if (misfit.isPresent()) {
            problems.accept(misfit.get());
            return;
        }
        extractors.accept(
                Evaluation.of(annotated.document(), annotated.archive(), first, extractor.read(memorandum), authority));
        StandOff other = gold.second().get(annotated.document());
        if (other != null) {
            other.gold()
                    .misfit(memorandum)
                    .ifPresentOrElse(
                            problems,
                            () -> annotators.accept(
                                    Evaluation.ofAnnotators(annotated.document(), first, other.gold(), memorandum)));
        }
    }
}
