package memcon.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Markdown below a block of YAML, as Documents on Australian Foreign Policy come. */
final class FrontMatterReader implements TextFormat {

    private static final Pattern BLOCK =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

    /** No aliases, no duplicate keys, a bounded size: what a person writes about a document needs no more. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(200_000)
            .build();

    @Override
    public boolean recognizes(String content) {
        Matcher block = BLOCK.matcher(content);
        return block.find() && block.group(1).matches("(?s).*\\w[\\w ]*:.*");
    }

    @Override
    public Memorandum read(SourceFile file, Text text) {
        Draft draft = new Draft(text, file.origin());
        Matcher block = BLOCK.matcher(draft.content);
        if (!block.find()) {
            throw new IllegalArgumentException("Bug: no front matter");
        }
        draft.mark(0, block.end(), Apparatus.Kind.FIELD);
        yaml(draft, block.group(1), block.start(1));
        boolean titled = draft.front.title != null && !startsWithTitle(draft, block.end());
        PlainTextReader.readBody(draft, block.end(), draft.content.length(), !titled);
        return draft.finish(DocumentIds.ofName(file.name()));
    }

    private static boolean startsWithTitle(Draft draft, int from) {
        String first = Line.of(draft.content, from, draft.content.length()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(Line::raw)
                .orElse("");
        return first.startsWith("#") || Wording.unmarked(first).equals(draft.front.title);
    }

    private static void yaml(Draft draft, String yaml, int start) {
        try {
            Object loaded = new Load(SETTINGS).loadFromString(yaml);
            if (loaded instanceof Map<?, ?> fields) {
                fields.forEach((key, value) -> fill(draft, String.valueOf(key), value));
                return;
            }
            draft.warn(start, "front matter is not a list of fields", "Write each as name: value");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0);
            draft.warn(
                    lineStart(draft.content, start, line),
                    "front matter is not YAML (" + e.getProblem() + ")",
                    "Put values with colons in quotation marks");
        } catch (YamlEngineException e) {
            draft.warn(start, "front matter is not YAML (" + e.getMessage() + ")", "Correct it");
        }
    }

    private static int lineStart(String content, int start, int line) {
        int at = start;
        for (int i = 0; i < line && content.indexOf('\n', at) >= 0; i++) {
            at = content.indexOf('\n', at) + 1;
        }
        return at;
    }

    private static void fill(Draft draft, String key, @Nullable Object value) {
        if (value == null) {
            return;
        }
        FrontMatterDraft front = draft.front;
        String words = value instanceof List<?> list
                ? String.join("; ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
        switch (key.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "")) {
            case "title" -> front.title = FrontMatterDraft.first(front.title, words);
            case "date" -> front.date(words);
            case "author", "authors", "creator" -> front.author = FrontMatterDraft.first(front.author, words);
            case "place", "location" -> front.place = FrontMatterDraft.first(front.place, words);
            case "participants" -> new ParticipantLines(front.participants, null).add(words, null);
            case "subject" -> front.subject = FrontMatterDraft.first(front.subject, words);
            case "translator" -> front.translator = FrontMatterDraft.first(front.translator, words);
            case "citation", "source" -> front.citation = FrontMatterDraft.first(front.citation, words);
            case "url", "link", "permalink" -> front.url = FrontMatterDraft.first(front.url, words);
            case "archive", "holdingarchive", "repository" ->
                front.holdingArchive = FrontMatterDraft.first(front.holdingArchive, words);
            case "id", "number", "document", "documentid" ->
                front.recordNumber = FrontMatterDraft.first(front.recordNumber, words);
            case "originallanguage" -> front.originalLanguage = FrontMatterDraft.first(front.originalLanguage, words);
            case "language", "lang" -> language(front, words);
            case "summary", "abstract", "description" -> front.summary = FrontMatterDraft.first(front.summary, words);
            case "rights", "license", "licence" -> front.rights = FrontMatterDraft.first(front.rights, words);
            default ->
                draft.warn(
                        0,
                        "field of the front matter not understood: \"" + key + "\"",
                        "Nothing, if it says nothing of the document");
        }
    }

    private static void language(FrontMatterDraft front, String words) {
        if (words.matches("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")) {
            front.language = words;
        }
    }
}
