package memcon.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.source.SourceFile;

/**
 * Texts of the Wilson Center Digital Archive whose fields stand above the body with labels: the Markdown form, text of
 * the old PDF and HTML pages, text that lost its line breaks; and those that {@link WilsonPage} reads.
 */
final class WilsonReader implements TextFormat {

    private static final String LABELS =
            "Citation|Summary|Description|Original Language|Contents|Credits|Document Date|Language|Rights|Record ID|Translator|Source";
    private static final Pattern ON_LINE = Pattern.compile("(?m)^[ \\t]*(?:#+ |\\*\\*)?(?:(" + LABELS
            + ")(?:\\*\\*)?:(?:\\*\\*)?" + "|(Citation|Summary|Original Language|Contents)(?:\\*\\*)?[ \\t]*$)");
    private static final Pattern IN_LINE =
            Pattern.compile("(?<!\\S)(?:\\*\\*)?(Citation|Summary|Original Language|Contents):(?:\\*\\*)?(?!\\S*\\w:)");
    private static final Pattern CONTENTS_LINE = Pattern.compile(
            "(?i)\\s*(?:[-*\u2022] *)?(?:(?:(?:english |original )?(?:translation|transcription|transcript|scan)|original)(?: ?[-\u2013] ?\\p{Lu}\\p{L}+)?"
                    + "|(?:\\p{Lu}\\p{L}+ )(?:translation|transcription|transcript|original))\\s*");
    private static final Pattern CONTENTS_HERE = Pattern.compile(
            "\\s*(?:(?:[Ee]nglish )?(?:Translation|Transcription|Transcript|Scan)(?: ?[-\u2013] ?\\p{Lu}\\p{L}+)?|\\p{Lu}\\p{L}+ (?:Translation|Transcription))\\s*");
    private static final Pattern LANGUAGE_HERE =
            Pattern.compile("\\s*\\p{Lu}\\p{L}+(?:(?: and |, |; |/)\\p{Lu}\\p{L}+)*\\s*");

    /** A header field's text beyond its first paragraph is taken as body from this length on. */
    private static final int LONGEST_FIELD = 2500;

    private static final Pattern SIGN = Pattern.compile("(?i)wilson ?center|digital archive|Document Information");

    /** A label and where its value begins. */
    private record Label(String name, int start, int end) {}

    @Override
    public boolean recognizes(String content) {
        if (WilsonPage.recognizes(content)) {
            return true;
        }
        Set<String> names = new HashSet<>();
        labels(content).forEach(label -> names.add(label.name()));
        boolean core = names.contains("citation") || names.contains("original language") || names.contains("contents");
        return core && (names.size() >= 2 || SIGN.matcher(content).find());
    }

    @Override
    public Memorandum read(SourceFile file, Text text) {
        Draft draft = new Draft(text, file.origin());
        if (WilsonPage.recognizes(draft.content)) {
            WilsonPage.read(draft);
        } else {
            readLabelled(draft);
        }
        return draft.finish(id(file.name(), draft.front));
    }

    private static String id(String name, FrontMatterDraft front) {
        Matcher named = Pattern.compile("(?i)^wilson\\D{0,3}(\\d{3,})\\b.*").matcher(name);
        if (front.recordNumber == null && named.matches()) {
            front.recordNumber = named.group(1);
        }
        return front.recordNumber != null && front.recordNumber.matches("\\d+")
                ? "wilson-" + front.recordNumber
                : DocumentIds.ofName(name);
    }

    private static List<Label> labels(String content) {
        List<Label> labels = find(ON_LINE, content);
        Set<String> names = new HashSet<>();
        labels.forEach(label -> names.add(label.name()));
        if (names.size() < 2) {
            List<Label> inLine = find(IN_LINE, content);
            return inLine.size() > labels.size() ? inLine : labels;
        }
        return labels;
    }

    /** Each label once, up to the one after which the body must come. */
    private static List<Label> find(Pattern pattern, String content) {
        List<Label> labels = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Matcher matcher = pattern.matcher(content);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name == null) {
                name = matcher.group(2);
            }
            name = name.toLowerCase(Locale.ROOT);
            if (names.add(name)) {
                labels.add(new Label(name, matcher.start(), matcher.end()));
            }
            if (name.equals("contents")) {
                break;
            }
        }
        return labels;
    }

    private static void readLabelled(Draft draft) {
        String content = draft.content;
        List<Label> labels = labels(content);
        int bodyStart = -1;
        int bodyEnd = content.length();
        preamble(draft, labels.get(0).start());
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int next = i + 1 < labels.size() ? labels.get(i + 1).start() : content.length();
            int valueEnd = valueEnd(content, label, next);
            boolean last = i + 1 == labels.size();
            boolean bodyFollows = bodyStart < 0 && (last || next - valueEnd > LONGEST_FIELD);
            if (bodyFollows) {
                bodyStart = valueEnd;
                bodyEnd = next;
            } else {
                valueEnd = next;
            }
            draft.mark(label.start(), valueEnd, kind(label.name()));
            fill(draft, label, content.substring(label.end(), valueEnd));
        }
        PlainTextReader.readBody(draft, bodyStart, bodyEnd, false);
    }

    /** Where the value of a label ends if nothing but the body follows it. */
    private static int valueEnd(String content, Label label, int limit) {
        if (label.name().equals("contents")) {
            return contentsEnd(content, label.end(), limit);
        }
        int start = label.end();
        if (label.name().endsWith("language")) {
            Matcher language = LANGUAGE_HERE.matcher(content).region(start, limit);
            int line = content.indexOf('\n', Math.max(start, firstWord(content, start, limit)));
            boolean shortLine = line > 0 && line - start < 60;
            return shortLine
                    ? Math.min(line, limit)
                    : language.lookingAt() ? firstWordEnd(content, start, limit) : limit;
        }
        int blank = Pattern.compile("\\n[ \\t]*\\n")
                .matcher(content.substring(firstWord(content, start, limit), limit))
                .results()
                .mapToInt(result -> result.start())
                .findFirst()
                .orElse(-1);
        return blank < 0 ? limit : firstWord(content, start, limit) + blank;
    }

    private static int contentsEnd(String content, int start, int limit) {
        int end = start;
        boolean found = false;
        for (Line line : Line.of(content, start, limit)) {
            if (line.isBlank()) {
                continue;
            }
            if (!CONTENTS_LINE.matcher(line.words()).matches()) {
                break;
            }
            end = line.end();
            found = true;
        }
        Matcher here = CONTENTS_HERE.matcher(content).region(start, limit);
        return !found && here.lookingAt() ? here.end() : end;
    }

    private static int firstWord(String content, int start, int limit) {
        int at = start;
        while (at < limit && Wording.isSpace(content.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int firstWordEnd(String content, int start, int limit) {
        int at = firstWord(content, start, limit);
        while (at < limit && !Wording.isSpace(content.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Date and title above the first label, in either order, perhaps on one line. */
    private static void preamble(Draft draft, int to) {
        int titleStart = -1;
        int titleEnd = -1;
        for (Line line : Line.of(draft.content, 0, to)) {
            String words = line.words();
            if (line.isBlank()) {
                continue;
            }
            if (PageMarks.isPageMark(words)) {
                draft.mark(line.start(), line.end(), Apparatus.Kind.PAGE_MARK);
            } else if (EntryHeading.isDate(words) && draft.front.date(words)) {
                draft.mark(line.start(), line.end(), Apparatus.Kind.DATE);
            } else if (titleStart < 0) {
                titleStart = line.start() + leadingDate(draft, line);
                titleEnd = line.end();
            } else if (Line.of(draft.content, titleEnd, line.start()).stream()
                            .filter(Line::isBlank)
                            .count()
                    <= 1) {
                titleEnd = line.end();
            } else {
                draft.mark(line.start(), line.end(), Apparatus.Kind.FIELD);
                draft.warn(line.start(), "line above the fields not understood: \"" + words + "\"", "Leave it out");
            }
        }
        if (titleStart >= 0) {
            title(draft, titleStart, titleEnd);
        }
    }

    static void title(Draft draft, int from, int to) {
        draft.mark(from, to, Apparatus.Kind.TITLE);
        String title = Wording.unmarked(draft.content.substring(from, to));
        draft.front.title = FrontMatterDraft.first(draft.front.title, title);
        Authorship.read(title, draft.front);
    }

    /** Where line breaks are lost, the date stands before the title; gives its length. */
    private static int leadingDate(Draft draft, Line line) {
        String raw = line.raw().replaceFirst("^(?i)\\s*digital archive\\s+", "");
        int dropped = line.raw().length() - raw.length();
        WrittenDate date = WrittenDate.find(raw).orElse(null);
        if (date == null || date.start() > 4 || draft.front.date != null) {
            return 0;
        }
        int end = dropped + date.end();
        while (end < line.raw().length()
                && (line.raw().charAt(end) == '*' || line.raw().charAt(end) == '.')) {
            end++;
        }
        draft.front.date(raw);
        draft.mark(line.start(), line.start() + dropped, Apparatus.Kind.PAGE_MARK);
        draft.mark(line.start() + dropped, line.start() + end, Apparatus.Kind.DATE);
        return end;
    }

    private static void fill(Draft draft, Label label, String value) {
        FrontMatterDraft front = draft.front;
        switch (label.name()) {
            case "citation", "source" -> Citation.read(value, front);
            case "summary", "description" -> front.summary = FrontMatterDraft.first(front.summary, value);
            case "original language" -> front.originalLanguage = FrontMatterDraft.first(front.originalLanguage, value);
            case "rights" -> front.rights = FrontMatterDraft.first(front.rights, value);
            case "translator" -> front.translator = FrontMatterDraft.first(front.translator, value);
            case "document date" -> front.date(value);
            case "record id" -> front.recordNumber = FrontMatterDraft.first(front.recordNumber, value);
            default -> {
                // "Contents", "Credits": no field of the front matter holds them.
            }
        }
    }

    private static Apparatus.Kind kind(String label) {
        return switch (label) {
            case "citation" -> Apparatus.Kind.CITATION;
            case "summary", "description" -> Apparatus.Kind.SUMMARY;
            case "original language" -> Apparatus.Kind.LANGUAGE;
            case "document date" -> Apparatus.Kind.DATE;
            default -> Apparatus.Kind.FIELD;
        };
    }
}
