package memcon.spark;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The folder that a job fills. Each file is written under another name and renamed when it is whole: tasks that are
 * killed leave nothing under its name, and of tasks that run twice the first one's file stays, which is the same.
 */
final class OutputFolder {

    static final String MANIFEST = "manifest.json";
    static final String PROBLEMS = "problems.txt";
    static final String COVERAGE = "coverage.csv";
    static final String CANDIDATES = "candidates.csv";
    static final String SHARED = "part-shared.nq.gz";

    private static final String DRAFTS = "_temporary";
    private static final String RECEIPTS = "_receipts";
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Path folder;
    private final FileSystem system;
    private final FileContext context;

    OutputFolder(String name, Configuration hadoop) throws IOException {
        FileSystem found = new Path(name).getFileSystem(hadoop);
        if (found instanceof LocalFileSystem local) {
            local.setWriteChecksum(false); // the manifest has digests
        }
        this.system = found;
        this.folder = found.makeQualified(new Path(name));
        this.context = FileContext.getFileContext(folder.toUri(), hadoop);
    }

    static String partName(int part) {
        return String.format(Locale.ROOT, "part-%05d.nq.gz", part);
    }

    private static String receiptName(int part) {
        return String.format(Locale.ROOT, RECEIPTS + "/part-%05d.json", part);
    }

    /** Whether it may be written to: it is not there, or is empty, or earlier runs of this program filled it. */
    boolean isOurs() throws IOException {
        if (!system.exists(folder)) {
            return true;
        }
        return system.getFileStatus(folder).isDirectory()
                && (system.listStatus(folder).length == 0 || system.exists(new Path(folder, RECEIPTS)));
    }

    /**
     * Whether a table may be written into it: it is not there, or is empty, or a run that was killed has left it so.
     *
     * @param replacing whether there may be a table already
     */
    boolean takesTable(boolean replacing) throws IOException {
        if (!system.exists(folder)) {
            return true;
        }
        if (!system.getFileStatus(folder).isDirectory()) {
            return false;
        }
        if (system.exists(new Path(folder, CANDIDATES))) {
            return replacing;
        }
        return Stream.of(system.listStatus(folder))
                .map(status -> status.getPath().getName())
                .allMatch(name -> name.equals(DRAFTS) || name.equals(PROBLEMS));
    }

    /** Removes a file, if it is there. */
    void delete(String name) throws IOException {
        system.delete(new Path(folder, name), false);
    }

    /** Makes room for a run that makes some parts anew: what earlier runs left of them, and of the whole, goes. */
    void prepare(java.util.function.IntPredicate made) throws IOException {
        system.mkdirs(new Path(folder, RECEIPTS));
        system.delete(new Path(folder, DRAFTS), true);
        for (String whole : new String[] {MANIFEST, PROBLEMS, COVERAGE, SHARED}) {
            system.delete(new Path(folder, whole), false);
        }
        for (FileStatus status : system.listStatus(folder)) {
            String name = status.getPath().getName();
            if (name.matches("part-\\d+\\.nq\\.gz") && !made.test(number(name))) {
                system.delete(status.getPath(), false);
            }
        }
        for (FileStatus status : system.listStatus(new Path(folder, RECEIPTS))) {
            String name = status.getPath().getName();
            if (!name.matches("part-\\d+\\.json") || !made.test(number(name))) {
                system.delete(status.getPath(), false);
            }
        }
    }

    private static int number(String name) {
        try {
            return Integer.parseInt(name.replaceAll("\\D", ""));
        } catch (NumberFormatException e) {
            return -1; // no part of ours has such a number
        }
    }

    /** The receipt of a part, if it is there and fits and the part is there, too. */
    Optional<Receipt> receipt(int part, String key) throws IOException {
        try (InputStream in = system.open(new Path(folder, receiptName(part)))) {
            Receipt receipt = JSON.fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), Receipt.class);
            Path file = new Path(folder, partName(part));
            boolean fits = receipt != null
                    && key.equals(receipt.key())
                    && receipt.part() == part
                    && system.exists(file)
                    && system.getFileStatus(file).getLen() == receipt.bytes();
            return fits ? Optional.of(receipt) : Optional.empty();
        } catch (FileNotFoundException | RuntimeException e) { // absent or damaged: the part is made anew
            return Optional.empty();
        }
    }

    /** A stream of bytes to come. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file and gives it its name.
     *
     * @param attempt what no other attempt at this file is called
     */
    PartFile write(String name, String attempt, Content content) throws IOException {
        Path draft = new Path(folder, DRAFTS + "/" + name.replace('/', '-') + "." + attempt);
        try {
            PartFile file = new PartFile(system.create(draft, true));
            try (file) {
                content.writeTo(file);
            }
            publish(draft, new Path(folder, name));
            return file;
        } finally {
            system.delete(draft, false);
        }
    }

    PartFile writeText(String name, String text) throws IOException {
        return write(name, "driver", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    PartFile writeJson(String name, Object content) throws IOException {
        return writeText(name, JSON.toJson(content) + "\n");
    }

    /** The last thing that is written of a part. */
    void write(Receipt receipt, String attempt) throws IOException {
        byte[] json = (JSON.toJson(receipt) + "\n").getBytes(StandardCharsets.UTF_8);
        write(receiptName(receipt.part()), attempt, out -> out.write(json));
    }

    private void publish(Path draft, Path target) throws IOException {
        try {
            context.rename(draft, target, Options.Rename.NONE);
        } catch (FileAlreadyExistsException e) {
            // Another attempt at the same file was first; what it wrote is the same.
        }
    }

    /** Drops what tasks that were killed have left. */
    void dropDrafts() throws IOException {
        system.delete(new Path(folder, DRAFTS), true);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
