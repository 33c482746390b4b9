package memcon.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a stretch and the blocks they form, from any line on. A stretch of many attached memoranda is asked for
 * its rest after each: lines and blocks are made once.
 */
final class Lines {

    private final List<Line> lines;

    /** Of each line the index of the first line of its run, the lines between two blank ones; of a blank line its own. */
    private final int[] run;

    /** By the first line of a run, its blocks. */
    private final List<List<Block>> blocks = new ArrayList<>();

    Lines(String content, int from, int to) {
        lines = Line.of(content, from, to);
        run = new int[lines.size()];
        for (int i = 0; i < run.length; i++) {
            boolean goesOn =
                    i > 0 && !lines.get(i).isBlank() && !lines.get(i - 1).isBlank();
            run[i] = goesOn ? run[i - 1] : i;
            blocks.add(List.of());
        }
        for (int i = 0; i < run.length; i = end(i)) {
            blocks.set(i, Block.of(lines.subList(i, end(i))));
        }
    }

    /** The lines from a position on, at which one begins. */
    List<Line> from(int position) {
        return lines.subList(index(position), lines.size());
    }

    /** The blocks of the lines from a position on, at which one begins. */
    List<Block> blocksFrom(int position) {
        int first = index(position);
        if (first == lines.size()) {
            return List.of();
        }
        List<Block> found =
                new ArrayList<>(run[first] == first ? blocks.get(first) : Block.of(lines.subList(first, end(first))));
        for (int i = end(first); i < run.length; i++) {
            found.addAll(blocks.get(i));
        }
        return found;
    }

    /** The index after the run that a line stands in. */
    private int end(int line) {
        int end = line + 1;
        while (end < run.length && run[end] == run[line]) {
            end++;
        }
        return end;
    }

    private int index(int position) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
