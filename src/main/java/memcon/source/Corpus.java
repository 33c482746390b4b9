package memcon.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of documents: files, folders and compressed archives, unpacked one at a time while somebody iterates. What
 * cannot be read is reported and the rest goes on.
 *
 * <p>Each {@link #iterator()} walks the inputs anew, in the order given; folders in the order of their paths.
 */
public final class Corpus implements Iterable<SourceFile> {

    private final List<Path> inputs;
    private final Limits limits;
    private final Consumer<Problem> problems;
    private final Beginning wanted;

    public Corpus(List<Path> inputs, Limits limits, Consumer<Problem> problems) {
        this(inputs, limits, problems, Beginning.ANY);
    }

    private Corpus(List<Path> inputs, Limits limits, Consumer<Problem> problems, Beginning wanted) {
        this.inputs = List.copyOf(inputs);
        this.limits = limits;
        this.problems = problems;
        this.wanted = wanted;
    }

    public Corpus(List<Path> inputs, Consumer<Problem> problems) {
        this(inputs, Limits.DEFAULT, problems);
    }

    /**
     * Only those of the files that begin in a certain way. No more than the beginning of the others is unpacked.
     *
     * @param bytes how much of a file is looked at
     * @param wanted told of a file as if it had only these bytes
     */
    public Corpus beginningWith(int bytes, Predicate<SourceFile> wanted) {
        return new Corpus(inputs, limits, problems, new Beginning(bytes, wanted));
    }

    @Override
    public Iterator<SourceFile> iterator() {
        return new Walk();
    }

    /** The files as a lazy, sequential, ordered stream; no file is read before it is asked for. */
    public Stream<SourceFile> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The inputs as a stack of what is still to be unpacked: an archive's members come before the next input. */
    private final class Walk implements Iterator<SourceFile> {

        private final Iterator<Path> remaining = inputs.iterator();
        private final Deque<Iterator<Packed>> open = new ArrayDeque<>();
        private Skipped skipped = new Skipped();
        private @Nullable String input;
        private @Nullable SourceFile ready;

        @Override
        public boolean hasNext() {
            while (ready == null) {
                if (open.isEmpty()) {
                    finishInput();
                    if (!remaining.hasNext()) {
                        return false;
                    }
                    open(remaining.next());
                } else if (open.peek().hasNext()) {
                    ready = take(open.peek().next());
                } else {
                    open.pop();
                }
            }
            return true;
        }

        @Override
        public SourceFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            SourceFile file = ready;
            ready = null;
            if (file == null) {
                throw new IllegalStateException("Bug: a file announced is not there");
            }
            return file;
        }

        private void open(Path path) {
            input = path.toString();
            if (!Files.exists(path)) {
                problems.accept(Problem.error(input, "no such file or folder", "Check the path"));
            } else if (Files.isDirectory(path)) {
                List<Path> files = filesBelow(path);
                if (files.isEmpty()) {
                    problems.accept(Problem.warning(input, "folder without files", "Put documents into it"));
                }
                open.push(files.stream().map(file -> Packed.of(file, false)).iterator());
            } else {
                open.push(List.of(Packed.of(path, true)).iterator());
            }
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
                if (!wanted.isOf(packed)) {
                    return null;
                }
                return packed.unpack(limits.fileBytes());
            } catch (UnreadableException e) {
                problems.accept(e.problem());
            } catch (IOException e) {
                problems.accept(UnreadableException.of(packed.origin(), e).problem());
            }
            return null;
        }

        private void finishInput() {
            if (input != null) {
                skipped.report(input, problems);
            }
            skipped = new Skipped();
            input = null;
        }
    }

    private List<Path> filesBelow(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return each.equals(folder) || !isHidden(each)
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file) && Files.isRegularFile(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problems.accept(UnreadableException.of(file.toString(), e).problem());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: the visitor throws nothing", e);
        }
        // Names are compared with "/" between them, so that the order is the same on every machine.
        files.sort(
                Comparator.comparing(file -> folder.relativize(file).toString().replace('\\', '/')));
        return files;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
