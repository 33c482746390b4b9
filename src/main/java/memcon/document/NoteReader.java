package memcon.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the notes at the end of a text and their marks in its body: {@code [3]}, {@code [^3]}, or a bare number glued to
 * a word, which counts only where the notes bear out both the number and its turn.
 */
final class NoteReader {

    private static final String RAISED = "[\u00B9\u00B2\u00B3\u2070-\u2079]{1,3}";
    /** Asked first, as it is quickly answered at every letter that is none. */
    private static final String DIGIT_FIRST = "(?=[\\d\u00B9\u00B2\u00B3\u2070-\u2079])";

    private static final Pattern HEADING = Pattern.compile("(?i)(?:foot|end)?notes?:?");
    private static final Pattern RULE = Pattern.compile("[-_\u2013\u2014]{4,}");
    /** Of Markdown: nothing but a note begins so. */
    private static final Pattern DEFINED = Pattern.compile("^\\s*\\[\\^\\d{1,3}\\]:\\s*\\S.*");

    private static final Pattern BRACKETED = Pattern.compile("^\\s*\\[\\^?(\\d{1,3})\\]:?\\s*\\S.*");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*\\[?\\^?(\\d{1,3}|" + RAISED + ")[\\].)]*:?\\s+\\S.*");
    private static final Pattern MARK = Pattern.compile("\\[\\^?(\\d{1,3})\\]");
    private static final Pattern GLUED =
            Pattern.compile(DIGIT_FIRST + "(?<=\\p{L}[.,;:?!\"\u201D\u2019')]{0,2}|[\"\u201D)\\]][.,;]?)(\\d{1,3}|"
                    + RAISED + ")(?=[\\s.,;:)\u201D\"]|$)");

    /** A glued number that can be nothing but a mark: "Conversation1", "Minister²", not "para.1". */
    private static final Pattern SURELY_GLUED =
            Pattern.compile(DIGIT_FIRST + "(?:(?<=\\p{L}{3}[.,]?)" + RAISED + "|(?<=\\p{L}{4})\\d{1,2}(?=[\\s.,;]|$))");

    private final Draft draft;
    private final int from;
    private final int to;
    private final Map<Integer, Integer> notes = new LinkedHashMap<>();

    private NoteReader(Draft draft, int from, int to) {
        this.draft = draft;
        this.from = from;
        this.to = to;
    }

    /** Marks notes and their marks in a stretch; gives the position where the notes begin, or its end. */
    static int read(Draft draft, int from, int to) {
        return new NoteReader(draft, from, to).read();
    }

    private int read() {
        List<Line> lines = Line.of(draft.content, from, to);
        int first = firstNote(lines);
        if (first < 0) {
            return to;
        }
        boolean ruled = RULE.matcher(lines.get(first).words()).matches();
        boolean headed = ruled || HEADING.matcher(lines.get(first).words()).matches();
        boolean plain = !headed && !BRACKETED.matcher(lines.get(first).raw()).matches();
        if (headed) {
            draft.mark(
                    lines.get(first).start(),
                    lines.get(first).end(),
                    ruled ? Apparatus.Kind.MARKUP : Apparatus.Kind.HEADING);
        }
        List<Integer> starts = new ArrayList<>();
        for (Line line : lines.subList(headed ? first + 1 : first, lines.size())) {
            Matcher matcher = (headed || plain ? NUMBERED : BRACKETED).matcher(line.raw());
            if (matcher.matches()) {
                notes.putIfAbsent(number(matcher.group(1)), line.start());
                starts.add(line.start());
            }
        }
        starts.add(to);
        if (headed && starts.size() > 1) {
            draft.mark(lines.get(first).end(), starts.get(0), Apparatus.Kind.NOTE);
        } else if (headed) {
            draft.mark(lines.get(first).end(), to, Apparatus.Kind.NOTE);
        }
        for (int i = 0; i + 1 < starts.size(); i++) {
            draft.mark(starts.get(i), starts.get(i + 1), Apparatus.Kind.NOTE);
        }
        int begin = lines.get(first).start();
        markBrackets(begin);
        markGlued(begin);
        return begin;
    }

    /** Index of the heading or first of the notes; -1 if there are none. */
    private int firstNote(List<Line> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            if (HEADING.matcher(lines.get(i).words()).matches() && startsNote(lines, i + 1)) {
                return i;
            }
        }
        Map<String, Integer> marks = firstMarks();
        Map<Integer, Integer> glued = gluedMarks();
        for (int i = lines.size() - 1; i > 0; i--) {
            if (RULE.matcher(lines.get(i).words()).matches()
                    && startsNote(lines, i + 1)
                    && glued.getOrDefault(1, to) < lines.get(i).start()) {
                return i;
            }
        }
        int lowest = -1;
        for (int i = lines.size() - 1; i > 0; i--) {
            Matcher matcher = BRACKETED.matcher(lines.get(i).raw());
            boolean defined = DEFINED.matcher(lines.get(i).raw()).matches();
            if (matcher.matches()
                    && (defined
                            || marks.getOrDefault(matcher.group(1), to)
                                    < lines.get(i).start())) {
                lowest = i;
                if (matcher.group(1).equals("1")) {
                    break;
                }
            }
        }
        return lowest >= 0 ? lowest : plainlyNumbered(lines, marks, glued);
    }

    /** "1 R. Karl." to "3 Not published." at the very end, each with its mark in brackets above. */
    private int plainlyNumbered(List<Line> lines, Map<String, Integer> marks, Map<Integer, Integer> glued) {
        int awaited = -1;
        for (int i = lines.size() - 1; i > 0; i--) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            Matcher matcher = NUMBERED.matcher(lines.get(i).raw());
            boolean matched = matcher.matches();
            int number = matched ? number(matcher.group(1)) : -1;
            boolean marked = matched
                    && (marks.getOrDefault(matcher.group(1), to) < lines.get(i).start()
                            || glued.getOrDefault(number, to) < lines.get(i).start());
            if (!marked || awaited >= 0 && number != awaited) {
                return -1;
            }
            if (number == 1) {
                return i;
            }
            awaited = number - 1;
        }
        return -1;
    }

    /** Where each number is first glued to a word so that it can be nothing but a mark. */
    private Map<Integer, Integer> gluedMarks() {
        Map<Integer, Integer> first = new LinkedHashMap<>();
        Matcher matcher = SURELY_GLUED.matcher(draft.content).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            first.putIfAbsent(number(matcher.group()), matcher.start());
        }
        return first;
    }

    private static int number(String digits) {
        return Integer.parseInt(Normalizer.normalize(digits, Normalizer.Form.NFKC));
    }

    private static boolean startsNote(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return NUMBERED.matcher(lines.get(i).raw()).matches();
            }
        }
        return false;
    }

    /** Where each number first stands as a mark inside a line. */
    private Map<String, Integer> firstMarks() {
        Map<String, Integer> first = new LinkedHashMap<>();
        Matcher matcher = MARK.matcher(draft.content).region(from, to);
        while (matcher.find()) {
            if (!startsLine(matcher.start())) {
                first.putIfAbsent(matcher.group(1), matcher.start());
            }
        }
        return first;
    }

    private boolean startsLine(int unit) {
        return unit == 0 || draft.content.charAt(unit - 1) == '\n';
    }

    private void markBrackets(int begin) {
        Matcher matcher = MARK.matcher(draft.content).region(from, begin);
        while (matcher.find()) {
            if (notes.remove(Integer.parseInt(matcher.group(1))) != null) {
                draft.markExactly(matcher.start(), matcher.end(), Apparatus.Kind.NOTE_MARK);
            }
        }
    }

    private void markGlued(int begin) {
        Matcher matcher = GLUED.matcher(draft.content).region(from, begin).useTransparentBounds(true);
        List<Integer> awaited = new ArrayList<>(notes.keySet());
        while (!awaited.isEmpty() && matcher.find()) {
            if (number(matcher.group(1)) == awaited.get(0)) {
                draft.markExactly(matcher.start(1), matcher.end(1), Apparatus.Kind.NOTE_MARK);
                notes.remove(awaited.remove(0));
            }
        }
        notes.forEach((number, start) -> draft.warn(
                start, "note " + number + " without a mark in the text", "Put [" + number + "] where it belongs"));
    }
}
