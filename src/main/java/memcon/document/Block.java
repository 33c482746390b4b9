package memcon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Lines that belong together: a paragraph, a heading, a signature.
 *
 * @param lines at least one, none blank
 * @param words theirs, in one line
 */
record Block(List<Line> lines, String words) {

    Block {
        lines = List.copyOf(lines);
    }

    private static Block of(List<Line> lines, int from, int to) {
        List<Line> own = lines.subList(from, to);
        StringJoiner raw = new StringJoiner(" ");
        own.forEach(line -> raw.add(line.raw()));
        return new Block(own, Wording.oneLine(raw.toString()));
    }

    int start() {
        return lines.get(0).start();
    }

    int end() {
        return lines.get(lines.size() - 1).end();
    }

    boolean isOneLine() {
        return lines.size() == 1;
    }

    /** Splits lines into blocks at blank lines and, inside those, where the layout shows a paragraph's first line. */
    static List<Block> of(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank()) {
                split(run, blocks);
                run.clear();
            } else {
                run.add(line);
            }
        }
        split(run, blocks);
        return blocks;
    }

    private static void split(List<Line> run, List<Block> blocks) {
        if (run.isEmpty()) {
            return;
        }
        Breaks breaks = Breaks.of(run);
        int first = 0;
        for (int i = 1; i < run.size(); i++) {
            if (breaks.between(run.get(i - 1), run.get(i))) {
                blocks.add(of(run, first, i));
                first = i;
            }
        }
        blocks.add(of(run, first, run.size()));
    }

    /**
     * Where paragraphs end in lines without blank lines between them.
     *
     * @param indentation whether indentation begins a paragraph here
     * @param unwrapped whether every line is a paragraph
     * @param width typical length of a full line
     */
    private record Breaks(boolean indentation, boolean unwrapped, int width) {

        /** Printers and typewriters wrapped below this; a longer line was never wrapped. */
        private static final int WIDEST = 160;

        /** A paragraph's last line is told from a full one only where there are enough lines to compare. */
        private static final int ENOUGH = 4;

        static Breaks of(List<Line> run) {
            long indented = run.stream().filter(Line::isIndented).count();
            int width = run.stream().mapToInt(line -> line.raw().length()).max().orElse(0);
            long closed = run.stream()
                    .filter(line -> Wording.endsSentence(line.words()))
                    .count();
            boolean unwrapped = width > WIDEST && closed * 2 >= run.size();
            return new Breaks(
                    indented > 0 && indented * 2 <= run.size(),
                    unwrapped,
                    run.size() >= ENOUGH ? width : Integer.MAX_VALUE);
        }

        boolean between(Line before, Line line) {
            String words = line.words();
            if (PageMarks.isPageMark(words) || PageMarks.isPageMark(before.words())) {
                return true;
            }
            boolean closed = Wording.endsSentence(before.words());
            if (unwrapped || (indentation && line.isIndented() && !before.isIndented())) {
                return true;
            }
            if (closed && (Wording.isTurn(words) || Enumerator.length(line.raw()) > 0)) {
                return true;
            }
            if (EntryHeading.isDate(words) || EntryHeading.isDate(before.words())) {
                return closed || EntryHeading.isDate(before.words());
            }
            return closed && width <= WIDEST && before.raw().length() < width * 3 / 4 && !Wording.startsSmall(words);
        }
    }
}
