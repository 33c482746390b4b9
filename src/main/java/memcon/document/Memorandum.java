package memcon.document;

import java.io.Serializable;
import java.util.List;
import memcon.source.Problem;

/**
 * One memorandum as a document.
 *
 * @param id identifier, unique in a corpus ({@code wilson-116744}, {@code frus1961-63v05-d85}); letters, digits, hyphens
 * @param origin the file it came from, for messages
 * @param frontMatter what it says of itself
 * @param text its characters; every span in every later stage refers to them
 * @param paragraphs the body, in order, not overlapping
 * @param apparatus what is not body, in order of start; together with the paragraphs and white space it covers the text
 * @param people the persons of the volume that it stands in
 * @param labelledTurns turns whose speakers the source's markup tells; no stage reads by them, they measure what is read
 * @param problems what was not understood
 * @param passedOver what stands in its markup and was not interpreted
 */
public record Memorandum(
        String id,
        String origin,
        FrontMatter frontMatter,
        Text text,
        List<Paragraph> paragraphs,
        List<Apparatus> apparatus,
        NamedPeople people,
        List<LabelledTurn> labelledTurns,
        List<Problem> problems,
        List<Construct> passedOver)
        implements Serializable {

    public Memorandum {
        passedOver = List.copyOf(passedOver);
        labelledTurns = List.copyOf(labelledTurns);
        paragraphs = List.copyOf(paragraphs);
        apparatus = List.copyOf(apparatus);
        problems = List.copyOf(problems);
    }

    /** A document that stands in no volume. */
    public Memorandum(
            String id,
            String origin,
            FrontMatter frontMatter,
            Text text,
            List<Paragraph> paragraphs,
            List<Apparatus> apparatus,
            List<Problem> problems) {
        this(id, origin, frontMatter, text, paragraphs, apparatus, NamedPeople.NONE, List.of(), problems, List.of());
    }

    /** The same document, with the persons of its volume. */
    Memorandum naming(NamedPeople persons) {
        return new Memorandum(
                id, origin, frontMatter, text, paragraphs, apparatus, persons, labelledTurns, problems, passedOver);
    }

    /** The same document, with what its reader did not interpret. */
    Memorandum passingOver(List<Construct> constructs) {
        return new Memorandum(
                id, origin, frontMatter, text, paragraphs, apparatus, people, labelledTurns, problems, constructs);
    }

    /** The same document, with other labelled turns. */
    public Memorandum withLabelledTurns(List<LabelledTurn> turns) {
        return new Memorandum(
                id, origin, frontMatter, text, paragraphs, apparatus, people, turns, problems, passedOver);
    }

    /** The IRI path of the document below the data base: {@code document/wilson-116744}. */
    public String path() {
        return "document/" + id;
    }
}
