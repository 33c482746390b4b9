package memcon.rdf;

import java.time.LocalDate;
import java.util.Objects;
import memcon.authority.DateRange;
import memcon.authority.Vocabulary;
import memcon.conversation.Conversation;
import memcon.conversation.Reading;
import memcon.document.FrontMatter;
import memcon.document.Memorandum;
import org.jspecify.annotations.Nullable;

/** A memorandum as an archive describes it, and its texts: the one served and the original it was translated from. */
final class MemorandumTriples {

    private final Triples triples;
    private final Reading reading;
    private final Memorandum memorandum;
    private final FrontMatter front;
    private final String title;

    MemorandumTriples(Triples triples, Reading reading) {
        this.triples = triples;
        this.reading = reading;
        this.memorandum = reading.memorandum();
        this.front = memorandum.frontMatter();
        this.title = front.title().isBlank() ? memorandum.id() : front.title();
    }

    void write() {
        writeRecord();
        writeText();
        Languages.ofOriginal(front).ifPresent(this::writeOriginal);
        writeEditors();
    }

    private void writeRecord() {
        String language = front.language();
        Node record = triples.node(memorandum.path())
                .type("Memorandum")
                .label(title)
                .worded(Vocabulary.DCTERMS, "title", title, language)
                .text(Vocabulary.DCTERMS, "language", language)
                .text(
                        Vocabulary.DCTERMS,
                        "identifier",
                        Objects.requireNonNullElse(front.recordNumber(), memorandum.id()))
                .text(Vocabulary.DCTERMS, "bibliographicCitation", front.citation())
                .worded(Vocabulary.DCTERMS, "abstract", front.summary(), language)
                .worded(Vocabulary.DCTERMS, "subject", front.subject(), language)
                .text(Vocabulary.DCTERMS, "rights", front.rights())
                .text(Vocabulary.MEMCON, "holdingArchive", front.holdingArchive())
                .link("noteTaker", reading.noteTaker())
                .link("text", textPath());
        writeDate(record, front.date());
        writeSource(record, front.url());
        reading.conversations().stream()
                .filter(Conversation::isRecorded)
                .forEach(conversation -> record.link("records", conversation.id()));
    }

    /** A day as a date; a span of days as an interval of ISO 8601, which no XML Schema type can hold. */
    private static void writeDate(Node record, @Nullable DateRange date) {
        if (date == null || (date.earliest() == null && date.latest() == null)) {
            return;
        }
        if (date.earliest() != null && date.earliest().equals(date.latest())) {
            record.typed(Vocabulary.DCTERMS, "date", date.earliest().toString(), "date");
        } else {
            record.text(Vocabulary.DCTERMS, "date", interval(date));
        }
    }

    /** A day, or an interval of ISO 8601 whose unknown ends are two dots. */
    static String interval(DateRange date) {
        return date.earliest() != null && date.earliest().equals(date.latest())
                ? date.earliest().toString()
                : orOpen(date.earliest()) + "/" + orOpen(date.latest());
    }

    private static String orOpen(@Nullable LocalDate day) {
        return day == null ? ".." : day.toString();
    }

    private static void writeSource(Node record, @Nullable String url) {
        if (url != null && url.strip().matches("https?://\\S+")) {
            record.to(Iris.term(Vocabulary.DCTERMS, "source"), Iris.whole(url.strip()));
        } else {
            record.text(Vocabulary.DCTERMS, "source", url);
        }
    }

    private void writeText() {
        triples.node(textPath())
                .type("Text")
                .label("text of “" + Labels.onOneLine(title) + "” (" + front.language() + ")")
                .verbatim(Vocabulary.SCHEMA, "text", memorandum.text().content())
                .text(Vocabulary.DCTERMS, "language", front.language())
                .text(Vocabulary.SCHEMA, "translator", front.translator());
    }

    private void writeOriginal(String language) {
        Node original = triples.node(memorandum.path() + "/original")
                .type("Text")
                .label("original text of “" + Labels.onOneLine(title) + "” (" + language + ")")
                .text(Vocabulary.DCTERMS, "language", language);
        triples.node(textPath()).to(Iris.term(Vocabulary.SCHEMA, "translationOfWork"), original.iri());
    }

    /** Those who corrected the reading, and why. */
    private void writeEditors() {
        reading.editors()
                .forEach(editor -> triples.node(editor.id())
                        .type(Iris.term(Vocabulary.PROV, "Agent"))
                        .label(editor.name()));
        reading.notes()
                .forEach(note -> triples.node(note.about())
                        .worded(Vocabulary.SKOS, "editorialNote", note.content(), note.language()));
    }

    private String textPath() {
        return memorandum.path() + "/text";
    }
}
