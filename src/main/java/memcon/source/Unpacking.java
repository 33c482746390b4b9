package memcon.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The documents' files in what was delivered: a file itself, or the members of an archive. One is in memory at a time; what
 * cannot be read is reported and the rest goes on.
 */
public final class Unpacking implements Iterator<SourceFile> {

    private final Deque<Iterator<Packed>> open = new ArrayDeque<>();
    private final Limits limits;
    private final Beginning wanted;
    private final Skipped skipped;
    private final Consumer<Problem> problems;
    private @Nullable SourceFile ready;

    /**
     * Of one file.
     *
     * @param skipped counts what no reader claims
     * @param problems takes every fault as it is found
     */
    public Unpacking(Delivered file, Limits limits, Skipped skipped, Consumer<Problem> problems) {
        this(List.of(Packed.of(file)).iterator(), limits, Beginning.ANY, skipped, problems);
    }

    /** An archive's members come before the next file. */
    Unpacking(Iterator<Packed> files, Limits limits, Beginning wanted, Skipped skipped, Consumer<Problem> problems) {
        open.push(files);
        this.limits = limits;
        this.wanted = wanted;
        this.skipped = skipped;
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        while (ready == null && !open.isEmpty()) {
            if (open.element().hasNext()) {
                ready = take(open.element().next());
            } else {
                open.pop();
            }
        }
        return ready != null;
    }

    @Override
    public SourceFile next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        SourceFile file = ready;
        ready = null;
        return file;
    }

    private @Nullable SourceFile take(Packed packed) {
        try {
            if (packed.isArchive()) {
                open.push(new ArchiveMembers(packed, limits, problems, wanted));
                return null;
            }
            if (!packed.named() && !packed.isDocument()) {
                if (!packed.isSchema()) {
                    skipped.count(packed.name());
                }
                return null;
            }
            return wanted.isOf(packed) ? packed.unpack(limits.fileBytes()) : null;
        } catch (IOException e) {
            problems.accept(UnreadableException.of(packed.origin(), e).problem());
            return null;
        }
    }
}
