package memcon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text of the archive's newer pages: date, title, body, a summary without a label, then "Document Information" with one
 * label a line and its value on the lines below.
 */
final class WilsonPage {

    private static final Pattern INFORMATION = Pattern.compile("(?m)^\\W{0,4}Document Information\\W{0,4}$");
    private static final Set<String> LABELS = Set.of(
            "source",
            "rights",
            "record id",
            "language",
            "original language",
            "creator",
            "creators",
            "contributor",
            "contributors",
            "original uploaded date",
            "original archive",
            "type",
            "format",
            "subjects",
            "subjects discussed",
            "subject",
            "coverage",
            "document date",
            "date",
            "collection",
            "collections",
            "credits",
            "translator",
            "translated by",
            "geographic subjects",
            "people",
            "organizations",
            "original classification",
            "donors");
    private static final Set<String> PAGE_FURNITURE = Set.of(
            "share",
            "cite",
            "citation",
            "download",
            "print",
            "english",
            "translation",
            "transcript",
            "scan",
            "skip to content",
            "history and public policy program",
            "original",
            "english translation",
            "english transcription",
            "view original");

    private final Draft draft;
    private @Nullable String label;
    private final StringBuilder value = new StringBuilder();

    private WilsonPage(Draft draft) {
        this.draft = draft;
    }

    static boolean recognizes(String content) {
        return INFORMATION.matcher(content).find();
    }

    static void read(Draft draft) {
        var matcher = INFORMATION.matcher(draft.content);
        if (!matcher.find()) {
            throw new IllegalArgumentException("Bug: not such a page");
        }
        new WilsonPage(draft).information(matcher.start(), matcher.end());
        int body = head(draft, matcher.start());
        int end = beforeSummary(draft, body, matcher.start());
        PlainTextReader.readBody(draft, body, end, false);
    }

    private static int head(Draft draft, int to) {
        for (Line line : Line.of(draft.content, 0, to)) {
            String words = line.words();
            if (line.isBlank()) {
                continue;
            }
            if (EntryHeading.isDate(words) && draft.front.date(words)) {
                draft.mark(line.start(), line.end(), Apparatus.Kind.DATE);
            } else if (PageMarks.isPageMark(words)) {
                draft.mark(line.start(), line.end(), Apparatus.Kind.PAGE_MARK);
            } else if (PAGE_FURNITURE.contains(words.toLowerCase(Locale.ROOT))) {
                draft.mark(line.start(), line.end(), Apparatus.Kind.FIELD);
            } else if (draft.front.title == null && words.length() < 400) {
                WilsonReader.title(draft, line.start(), line.end());
            } else {
                return line.start();
            }
        }
        return to;
    }

    /** The summary is the last paragraph above the information, if more than one stands there. */
    private static int beforeSummary(Draft draft, int from, int to) {
        List<Block> blocks = Block.of(Line.of(draft.content, from, to));
        if (blocks.size() < 2) {
            return to;
        }
        Block last = blocks.get(blocks.size() - 1);
        String words = last.words();
        // A summary is one sentence or a few about the document, never in the first person or quoted speech.
        if (words.matches("^[\"\u201C(\\[].*")
                || words.matches(".*\\b(?:I|me|my|we)\\b.*")
                || !Wording.endsSentence(words)) {
            draft.warn(last.start(), "no summary above \"Document Information\"", "Nothing, if the page has none");
            return to;
        }
        draft.front.summary = FrontMatterDraft.first(draft.front.summary, words);
        draft.mark(last.start(), last.end(), Apparatus.Kind.SUMMARY);
        return last.start();
    }

    private void information(int from, int start) {
        draft.mark(from, start, Apparatus.Kind.HEADING);
        List<Line> unplaced = new ArrayList<>();
        for (Line line : Line.of(draft.content, start, draft.content.length())) {
            if (line.isBlank()) {
                continue;
            }
            draft.mark(line.start(), line.end(), Apparatus.Kind.FIELD);
            String words = line.words();
            int colon = words.indexOf(':');
            String name = (colon > 0 ? words.substring(0, colon) : words).toLowerCase(Locale.ROOT);
            if (LABELS.contains(name)) {
                fill();
                label = name;
                value.append(colon > 0 ? words.substring(colon + 1) : "");
            } else if (label == null) {
                unplaced.add(line);
            } else {
                value.append(value.isEmpty() ? "" : " ").append(words);
            }
        }
        fill();
        unplaced.forEach(line -> draft.warn(
                line.start(),
                "line of the document information not understood: \"" + line.words() + "\"",
                "Leave it out"));
    }

    private void fill() {
        FrontMatterDraft front = draft.front;
        String found = value.toString().strip();
        value.setLength(0);
        if (label == null) {
            return;
        }
        switch (label) {
            case "source" -> source(found);
            case "rights" -> front.rights = FrontMatterDraft.first(front.rights, found);
            case "record id" -> front.recordNumber = FrontMatterDraft.first(front.recordNumber, found);
            case "original archive" -> front.holdingArchive = FrontMatterDraft.first(front.holdingArchive, found);
            case "translator", "translated by" -> front.translator = FrontMatterDraft.first(front.translator, found);
            case "original language", "language" -> language(found);
            case "creator", "creators" -> front.author = FrontMatterDraft.first(front.author, found);
            default -> {
                // Subjects, uploading and the like: kept as apparatus.
            }
        }
    }

    /** A source is a citation where it names the archive's site, else the holding archive and who obtained it. */
    private void source(String found) {
        Citation.read(found, draft.front);
        if (draft.front.holdingArchive == null) {
            String archive = found.replaceFirst("(?:[.;]\\s*)?(?:Translated|Obtained|Contributed|Provided)\\b.*$", "");
            draft.front.holdingArchive = FrontMatterDraft.first(null, archive.replaceFirst("[.\\s]+$", ""));
        }
    }

    private void language(String found) {
        // The page says English of its translation and the original's language of the scan.
        if (!found.equalsIgnoreCase("English")) {
            draft.front.originalLanguage = FrontMatterDraft.first(draft.front.originalLanguage, found);
        }
    }
}
