package memcon.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

    /** The inputs one after the other. */
    private final class Walk implements Iterator<SourceFile> {

        private final Iterator<Path> remaining = inputs.iterator();
        private Skipped skipped = new Skipped();
        private @Nullable String input;
        private Iterator<SourceFile> files = Collections.emptyIterator();

        @Override
        public boolean hasNext() {
            while (!files.hasNext()) {
                if (input != null) {
                    skipped.report(input, problems);
                }
                input = null;
                if (!remaining.hasNext()) {
                    return false;
                }
                skipped = new Skipped();
                files = open(remaining.next());
            }
            return true;
        }

        @Override
        public SourceFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return files.next();
        }

        private Iterator<SourceFile> open(Path path) {
            String name = path.toString();
            input = name;
            List<Packed> packed = List.of();
            if (!Files.exists(path)) {
                problems.accept(missing(name));
            } else if (Files.isDirectory(path)) {
                List<Path> below = filesBelow(path);
                if (below.isEmpty()) {
                    problems.accept(empty(name));
                }
                packed = below.stream().map(file -> Packed.of(file, false)).toList();
            } else {
                packed = List.of(Packed.of(path, true));
            }
            return new Unpacking(packed.iterator(), limits, wanted, skipped, problems);
        }
    }

    /** What is said of an input that is not there. */
    public static Problem missing(String input) {
        return Problem.error(input, "no such file or folder", "Check the path");
    }

    /** What is said of a folder in which nothing lies. */
    public static Problem empty(String input) {
        return Problem.warning(input, "folder without files", "Put documents into it");
    }

    /** What is said of a file or folder that cannot be opened. */
    public static Problem unreadable(String place, IOException fault) {
        return UnreadableException.of(place, fault).problem();
    }

    /** Whether files and folders of a name are left alone, as a person does not see them. */
    public static boolean isHidden(String name) {
        return name.startsWith(".");
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
        return name != null && isHidden(name.toString());
    }
}
