package memcon.store.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.lib.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Rows of words in order, as many as there are: what does not fit into memory waits in temporary files. So an answer that
 * is longer than memory can be written in a format that wants all nodes before the first edge, and comes out the same
 * however the query engine arranged it.
 */
final class SortedRows implements AutoCloseable {

    /** So many are kept in memory. */
    private static final int IN_MEMORY = 50_000;

    private final SortedDataBag<List<String>> bag;

    SortedRows() {
        this(IN_MEMORY);
    }

    SortedRows(int inMemory) {
        this.bag = new SortedDataBag<>(ThresholdPolicyFactory.count(inMemory), new Words(), SortedRows::compare);
    }

    private static int compare(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        for (int i = 0; i < common; i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Before the first reading. */
    void add(List<String> row) {
        bag.add(List.copyOf(row));
    }

    /** From the first to the last; can be read more than once. */
    Iterator<List<String>> read() {
        return bag.iterator();
    }

    @Override
    public void close() {
        bag.close();
    }

    /** How rows are kept in a file: the number of words, then each with its length. */
    private static final class Words implements SerializationFactory<List<String>> {

        @Override
        public Sink<List<String>> createSerializer(OutputStream stream) {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
            return new Sink<>() {
                @Override
                public void send(List<String> row) {
                    try {
                        out.writeInt(row.size());
                        for (String word : row) {
                            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                            out.writeInt(bytes.length);
                            out.write(bytes);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void flush() {
                    try {
                        out.flush();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void close() {
                    try {
                        out.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }

        @Override
        public Iterator<List<String>> createDeserializer(InputStream stream) {
            return new Reading(new DataInputStream(new BufferedInputStream(stream)));
        }
    }

    /** The rows of one file. */
    private static final class Reading implements Iterator<List<String>> {

        private final DataInputStream in;
        private @Nullable List<String> next;

        Reading(DataInputStream in) {
            this.in = in;
            this.next = row();
        }

        private @Nullable List<String> row() {
            try {
                int size = in.readInt();
                List<String> row = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    row.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
                }
                return row;
            } catch (EOFException e) {
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public List<String> next() {
            List<String> row = next;
            if (row == null) {
                throw new NoSuchElementException();
            }
            next = row();
            return row;
        }
    }
}
