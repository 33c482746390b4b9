package memcon.spark;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import memcon.Readings;
import memcon.document.MemorandumReader;
import memcon.edition.EditionReader;
import memcon.source.Delivered;
import memcon.source.Limits;
import memcon.source.Problem;
import memcon.source.Skipped;
import memcon.source.SourceFile;
import memcon.source.Unpacking;
import org.apache.hadoop.conf.Configuration;
import scala.Tuple2;

/**
 * What is in one input file, piece by piece: memoranda, editions, faults, and files that no reader claims. One file of an
 * archive is in memory at a time, and of a volume the pieces, ready to be sent.
 */
final class UnpackedInput implements Iterator<Tuple2<GroupKey, Parcel>> {

    private final InputFile input;
    private final boolean editing;
    private final int parts;
    private final BitSet wanted;
    private final MemorandumReader reader = new MemorandumReader();
    private final Skipped skipped = new Skipped();
    private final Iterator<SourceFile> files;
    private final Queue<Tuple2<GroupKey, Parcel>> ready = new ArrayDeque<>();
    private boolean finished;
    private long events;

    /**
     * @param wanted the parts that are to be made
     * @param goesOn whether a file that stops being readable is told, and the rest goes on
     */
    UnpackedInput(InputFile input, Settings settings, BitSet wanted, Configuration hadoop, boolean goesOn) {
        this.input = input;
        this.editing = settings.editing();
        this.parts = settings.parts();
        this.wanted = wanted;
        Delivered delivered = new Delivered(
                input.name(), input.origin(), input.named(), () -> InputStreams.open(input, hadoop, goesOn));
        this.files = new Unpacking(delivered, Limits.DEFAULT, skipped, this::tell);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !finished) {
            if (files.hasNext()) {
                read(files.next());
            } else {
                finished = true;
                if (!skipped.byExtension().isEmpty()) {
                    add("", new SkippedFiles(input.input(), skipped.byExtension()), Place.TEXTS);
                }
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Tuple2<GroupKey, Parcel> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void read(SourceFile file) {
        if (EditionReader.recognizes(file)) {
            if (editing) {
                add(Readings.documentOf(file), file, Place.EDITIONS);
            }
            return;
        }
        try {
            reader.read(file, this::tell, memorandum -> add(memorandum.id(), memorandum, Place.TEXTS));
        } catch (RuntimeException | StackOverflowError fault) {
            tell(Problem.error(
                    file.origin(), "the program failed on this file: " + fault, "Please report this, with the file"));
        }
    }

    private void tell(Problem problem) {
        add("", problem, Place.TEXTS);
    }

    private void add(String document, Serializable content, int phase) {
        GroupKey key = new GroupKey(document, Place.of(phase, input.step(), events++));
        if (wanted.get(key.part(parts))) {
            ready.add(new Tuple2<>(key, Parcel.of(content)));
        }
    }
}
