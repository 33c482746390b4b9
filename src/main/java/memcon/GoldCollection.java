package memcon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import memcon.authority.Authority;
import memcon.conversation.Reading;
import memcon.document.DocumentIds;
import memcon.edition.EditionReader;
import memcon.edition.Evaluation;
import memcon.edition.GoldDocument;
import memcon.edition.GoldReader;
import memcon.source.Corpus;
import memcon.source.Problem;
import memcon.source.SourceFile;

/**
 * What people read in documents: editions, which contain the text, and stand-off gold, whose text stands beside it or
 * elsewhere. A folder with tables in it is one of stand-off gold, any other one of editions.
 */
public final class GoldCollection {

    /**
     * Stand-off gold and where its text is.
     *
     * @param document identifier of the document
     * @param archive what the document is added up with
     * @param gold the annotation
     * @param text the file beside the gold that has the text; empty if it stands elsewhere
     */
    record StandOff(String document, String archive, GoldDocument gold, Optional<Path> text) {}

    private static final String TABLE = ".tsv";

    private final Map<String, Reading> editions = new TreeMap<>();
    private final Map<String, StandOff> standOff = new TreeMap<>();
    private final Map<String, StandOff> second = new TreeMap<>();
    private final Authority authority;
    private final Consumer<Problem> problems;

    private GoldCollection(Authority authority, Consumer<Problem> problems) {
        this.authority = authority;
        this.problems = problems;
    }

    /** What is no gold is a problem. */
    static GoldCollection read(List<Path> inputs, Authority authority, Consumer<Problem> problems) {
        GoldCollection collection = new GoldCollection(authority, problems);
        for (Path input : inputs) {
            List<Path> tables = tables(input);
            if (tables.isEmpty()) {
                collection.readEditions(input);
            } else {
                tables.forEach(collection::readTable);
            }
        }
        collection.second.keySet().stream()
                .filter(document -> !collection.standOff.containsKey(document))
                .forEach(document -> problems.accept(Problem.error(
                        collection.placeOf(document),
                        "a second annotation without a first",
                        "Give the first one too, or take out \"# annotator: second\"")));
        return collection;
    }

    /** Editors' readings, by identifier of the document. */
    Map<String, Reading> editions() {
        return editions;
    }

    /** By identifier of the document. */
    Map<String, StandOff> standOff() {
        return standOff;
    }

    /** By identifier of the document, annotations of documents that somebody else annotated first. */
    Map<String, StandOff> second() {
        return second;
    }

    /** Identifiers of the documents whose text is to be looked for, sorted. */
    Set<String> withTextElsewhere() {
        Set<String> documents = new TreeSet<>(editions.keySet());
        standOff.values().stream()
                .filter(each -> each.text().isEmpty())
                .forEach(each -> documents.add(each.document()));
        return documents;
    }

    /** Where somebody's reading of a document is from. */
    public String placeOf(String document) {
        Reading edition = editions.get(document);
        StandOff gold = standOff.getOrDefault(document, second.get(document));
        return edition != null
                ? edition.memorandum().origin()
                : gold != null ? gold.gold().place() : document;
    }

    /** How a missing text of a document is supplied. */
    public String remedyFor(String document) {
        return editions.containsKey(document)
                ? "Add its file, or leave all inputs out: an edition contains its text"
                : "Add the file with the text that was annotated, or put it beside the gold";
    }

    private static List<Path> tables(Path input) {
        if (!Files.isDirectory(input)) {
            return input.toString().endsWith(TABLE) ? List.of(input) : List.of();
        }
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(file -> file.toString().endsWith(TABLE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readEditions(Path input) {
        EditionReader reader = new EditionReader(authority, problems);
        for (SourceFile file : new Corpus(List.of(input), problems)) {
            if (EditionReader.recognizes(file)) {
                reader.read(file)
                        .ifPresent(reading -> add(
                                editions,
                                reading.memorandum().id(),
                                reading,
                                "edition",
                                each -> each.memorandum().origin()));
            } else {
                problems.accept(Problem.error(
                        file.origin(),
                        "no edition",
                        "Give TEI that annotate wrote and an editor corrected, or a table of stand-off gold (.tsv)"));
            }
        }
    }

    private void readTable(Path table) {
        for (SourceFile file : new Corpus(List.of(table), problems)) {
            GoldReader.read(file, problems).ifPresent(gold -> {
                Optional<Path> text = textBeside(table);
                boolean ownFolder = text.isPresent() && isInput(text.get());
                String document = ownFolder ? nameOf(table.toAbsolutePath().getParent()) : stem(table);
                String archive = ownFolder
                        ? nameOf(table.toAbsolutePath().getParent().getParent())
                        : Evaluation.archiveOf(DocumentIds.ofName(document));
                StandOff annotation = new StandOff(DocumentIds.ofName(document), archive, gold, text);
                add(
                        gold.second() ? second : standOff,
                        annotation.document(),
                        annotation,
                        "gold",
                        each -> each.gold().place());
            });
        }
    }

    private <T> void add(Map<String, T> known, String document, T one, String kind, Function<T, String> origin) {
        T other = known.putIfAbsent(document, one);
        if (other != null) {
            problems.accept(Problem.error(
                    origin.apply(one),
                    "document \"" + document + "\" has another " + kind + ", " + origin.apply(other),
                    "Leave one of the two out"));
        }
    }

    /** The file called {@code input}, or else as the table but for the extension. */
    private static Optional<Path> textBeside(Path table) {
        List<Path> beside = new ArrayList<>();
        try (Stream<Path> files = Files.list(table.toAbsolutePath().getParent())) {
            files.filter(file -> !file.toString().endsWith(TABLE))
                    .filter(file -> isInput(file) || stem(file).equals(stem(table)))
                    .sorted()
                    .forEach(beside::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return beside.stream()
                .filter(GoldCollection::isInput)
                .findFirst()
                .or(() -> beside.stream().findFirst());
    }

    private static boolean isInput(Path file) {
        return nameOf(file).startsWith("input.");
    }

    private static String stem(Path file) {
        return nameOf(file).replaceFirst("\\.[^.]*$", "");
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
