package memcon.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a block of YAML above a document, by the names that archives and people give them. */
final class FrontMatterFields {

    /** What is said of the edition, the file and the readers: understood, and held by no field of the front matter. */
    private static final Set<String> BESIDE = Set.of(
            "volume",
            "series",
            "chapter",
            "section",
            "part",
            "page",
            "pages",
            "edition",
            "editor",
            "editors",
            "publisher",
            "published",
            "classification",
            "security",
            "keywords",
            "tags",
            "topics",
            "type",
            "doctype",
            "documenttype",
            "format",
            "to",
            "addressee",
            "recipient",
            "recipients",
            "cc",
            "file",
            "filename",
            "notes",
            "note",
            "footnotes",
            "people",
            "places",
            "precedence",
            "time",
            "layout");

    private FrontMatterFields() {}

    /**
     * Takes a field's value, and warns of a field or a date that is not understood.
     *
     * @param start UTF-16 index where the field begins
     */
    static void fill(Draft draft, int start, String key, @Nullable Object value) {
        if (value == null) {
            return;
        }
        FrontMatterDraft front = draft.front;
        String name = key.toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "");
        String words = value instanceof List<?> list
                ? String.join("; ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
        switch (name) {
            case "title" -> front.title = FrontMatterDraft.first(front.title, words);
            case "date", "documentdate" -> {
                if (!front.fill(HeaderLabel.Field.DATE, words)) {
                    draft.unreadDate(start, words);
                }
            }
            case "author", "authors", "creator", "from", "drafter", "notetaker" ->
                front.author = FrontMatterDraft.first(front.author, words);
            case "place", "location", "venue" -> front.place = FrontMatterDraft.first(front.place, words);
            case "participants", "attendees", "present" -> participants(front, value, null);
            case "subject" -> front.subject = FrontMatterDraft.first(front.subject, words);
            case "translator" -> front.translator = FrontMatterDraft.first(front.translator, words);
            case "citation", "source" -> front.citation = FrontMatterDraft.first(front.citation, words);
            case "url", "link", "permalink" -> front.url = FrontMatterDraft.first(front.url, words);
            case "archive", "holdingarchive", "repository" ->
                front.holdingArchive = FrontMatterDraft.first(front.holdingArchive, words);
            case "id", "number", "document", "documentid", "documentnumber", "docnumber", "docno" ->
                front.recordNumber = FrontMatterDraft.first(front.recordNumber, words);
            case "originallanguage" -> front.originalLanguage = FrontMatterDraft.first(front.originalLanguage, words);
            case "language", "lang" -> language(front, words);
            case "summary", "abstract", "description" -> front.summary = FrontMatterDraft.first(front.summary, words);
            case "rights", "license", "licence" -> front.rights = FrontMatterDraft.first(front.rights, words);
            default -> {
                if (!BESIDE.contains(name)) {
                    draft.warn(
                            start,
                            "field of the front matter not understood: \"" + key + "\"",
                            "Nothing, if it says nothing of the document");
                }
            }
        }
    }

    /** Words, a list of them, a list of entries with a name each, or any of these by side. */
    private static void participants(FrontMatterDraft front, Object value, @Nullable String side) {
        if (value instanceof List<?> list) {
            list.forEach(each -> {
                if (each != null) {
                    participants(front, each, side);
                }
            });
        } else if (value instanceof Map<?, ?> entry && entry.containsKey("name")) {
            Object office = entry.containsKey("role") ? entry.get("role") : entry.get("title");
            Object of = entry.get("side");
            front.participants.add(new ListedParticipant(
                    entry.get("name") + (office == null ? "" : ", " + office),
                    of == null ? side : String.valueOf(of),
                    null));
        } else if (value instanceof Map<?, ?> sides) {
            sides.forEach((name, people) -> {
                if (people != null) {
                    participants(front, people, String.valueOf(name));
                }
            });
        } else {
            new ParticipantLines(front.participants, side).add(String.valueOf(value), null);
        }
    }

    private static void language(FrontMatterDraft front, String words) {
        if (words.matches("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")) {
            front.language = words;
        }
    }
}
