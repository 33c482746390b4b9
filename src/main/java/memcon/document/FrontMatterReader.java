package memcon.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.source.SourceFile;
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
                fields.forEach((key, value) -> {
                    String name = String.valueOf(key);
                    FrontMatterFields.fill(draft, start + fieldStart(yaml, name), name, value);
                });
                String title = draft.front.title;
                if (title != null && !HeaderLine.read(title, draft.front)) {
                    Authorship.read(title, draft.front);
                }
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

    /** UTF-16 index in the block where a field's name stands; its beginning if the name is written otherwise. */
    private static int fieldStart(String yaml, String key) {
        Matcher field =
                Pattern.compile("(?m)^\\W?" + Pattern.quote(key) + "\\W?:").matcher(yaml);
        return field.find() ? field.start() : 0;
    }
}
