package memcon;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import memcon.authority.Authority;
import memcon.conversation.Extractor;
import memcon.conversation.Reading;
import memcon.document.DocumentIds;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.document.Span;
import memcon.edition.EditionReader;
import memcon.source.Corpus;
import memcon.source.Problem;
import memcon.source.SourceFile;

/**
 * The readings of the documents in some inputs: the editor's where there is an edition, the extractor's for all others.
 *
 * <p>An edition takes the place of its text wherever either stands among the inputs. Therefore the inputs are walked twice,
 * first for editions alone: of everything else only the beginning is unpacked, and nothing is parsed. Editions are kept as
 * they are, a reading's memory is needed for one at a time.
 *
 * <p>What becomes of a document depends on nothing but the editions and texts that have its identifier, and on their order:
 * whoever groups them by it may give each group to readings of its own.
 */
public final class Readings {

    private final Extractor extractor;
    private final EditionReader editions;
    private final boolean editing;
    private final Consumer<Problem> problems;
    private final MemorandumReader reader = new MemorandumReader();
    private final DocumentIds ids = new DocumentIds();

    /** Editions whose text has not come yet, by the identifier of their document. */
    private final Map<String, SourceFile> waiting = new LinkedHashMap<>();

    /** Documents of which there are several editions: nobody can say which one holds. */
    private final Set<String> disputed = new HashSet<>();

    /**
     * @param editing whether editions count as inputs at all
     * @param problems takes every fault as it is found
     */
    Readings(Authority authority, Extractor extractor, boolean editing, Consumer<Problem> problems) {
        this.extractor = extractor;
        this.editions = new EditionReader(authority, problems);
        this.editing = editing;
        this.problems = problems;
    }

    /**
     * A document and how it is read; an extractor's reading is made when it is asked for, by whichever thread asks.
     *
     * @param isEdited whether an editor made the reading
     */
    public record Document(Memorandum memorandum, Supplier<Reading> extraction, boolean isEdited) {

        static Document edited(Reading reading) {
            return new Document(reading.memorandum(), () -> reading, true);
        }

        /** Reads it; a fault of the program's own costs this document, no other. */
        void read(Consumer<Reading> readings, Consumer<Problem> faults) {
            Reading reading;
            try {
                reading = reading();
            } catch (RuntimeException | StackOverflowError fault) {
                faults.accept(problem(fault));
                return;
            }
            readings.accept(reading);
        }

        /** What is said when the program itself fails on it. */
        Problem problem(Throwable fault) {
            StackTraceElement[] trace = fault.getStackTrace();
            return Problem.error(
                    memorandum.origin(),
                    "the program failed on this document: " + fault + (trace.length == 0 ? "" : " at " + trace[0]),
                    "Please report this, with the document");
        }

        /** How it is read; made at the first and every other call. */
        public Reading reading() {
            return extraction.get();
        }
    }

    /** Hands over each document, once. */
    void of(List<Path> inputs, Consumer<Document> documents) {
        if (editing) {
            Corpus all = new Corpus(inputs, unreadable -> {}); // told of when everything is read
            all.beginningWith(EditionReader.HEAD, EditionReader::recognizes).forEach(this::addEdition);
        }
        for (SourceFile file : new Corpus(inputs, problems)) {
            if (!EditionReader.recognizes(file)) {
                reader.read(file, problems, memorandum -> add(memorandum, documents));
            }
        }
        finish(documents);
    }

    /** The identifier of the document that an edition takes the place of. */
    public static String documentOf(SourceFile edition) {
        return EditionReader.documentOf(edition).orElseGet(() -> DocumentIds.ofName(edition.name()));
    }

    /** Takes an edition; all of them come before the first text. */
    public void addEdition(SourceFile file) {
        String document = documentOf(file);
        SourceFile other = waiting.putIfAbsent(document, file);
        if (other != null && !other.origin().equals(file.origin())) {
            disputed.add(document);
            problems.accept(Problem.error(
                    file.origin(),
                    "document \"" + document + "\" has another edition, " + other.origin(),
                    "Leave one of the two out"));
        }
    }

    /** Takes a text, and hands over its document unless there is none, which is told. */
    public void add(Memorandum memorandum, Consumer<Document> documents) {
        Optional<Problem> doubled = ids.claim(memorandum);
        doubled.ifPresentOrElse(problems, () -> read(memorandum, documents));
    }

    /** Hands over what only editions hold, after the last text. */
    public void finish(Consumer<Document> documents) {
        waiting.keySet().removeAll(disputed);
        List.copyOf(waiting.values())
                .forEach(edition -> editions.read(edition).ifPresent(reading -> {
                    Optional<Problem> doubled = ids.claim(reading.memorandum());
                    doubled.ifPresentOrElse(problems, () -> documents.accept(Document.edited(reading)));
                }));
    }

    private void read(Memorandum memorandum, Consumer<Document> documents) {
        if (disputed.contains(memorandum.id())) {
            return;
        }
        SourceFile edition = waiting.remove(memorandum.id());
        if (edition == null) {
            documents.accept(new Document(memorandum, () -> extractor.read(memorandum), false));
            return;
        }
        Optional<Reading> reading = editions.read(edition);
        if (reading.isEmpty()) {
            return; // told by the reader of editions
        }
        Optional<Problem> change = changed(memorandum, reading.get().memorandum(), edition);
        change.ifPresentOrElse(problems, () -> documents.accept(Document.edited(reading.get())));
    }

    /** Where the text and the edition of a document begin to differ. */
    private static Optional<Problem> changed(Memorandum text, Memorandum edited, SourceFile edition) {
        String one = text.text().content();
        String other = edited.text().content();
        if (one.equals(other)) {
            return Optional.empty();
        }
        int unit = 0;
        while (unit < one.length() && unit < other.length() && one.charAt(unit) == other.charAt(unit)) {
            unit++;
        }
        return Optional.of(Problem.error(
                edition.origin() + ":"
                        + EditionReader.placeOfText(edition, edited.text().point(unit)),
                "the words are not those of the text: " + words(edited, unit) + " here, " + words(text, unit) + " at "
                        + text.origin() + ":"
                        + text.text().lineAndColumn(text.text().point(unit)),
                "Put back the words of the text, or make the edition anew from the changed text"));
    }

    private static String words(Memorandum memorandum, int unit) {
        int start = memorandum.text().point(unit);
        int end = Math.min(memorandum.text().length(), start + 20);
        return start >= end
                ? "nothing"
                : "\"" + memorandum.text().quote(new Span(start, end)).replaceAll("\\s+", " ") + "\"";
    }
}
