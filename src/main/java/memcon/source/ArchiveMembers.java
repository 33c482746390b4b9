package memcon.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a ZIP or tar archive in their order, each held in memory only while it is the current one. Read as a stream,
 * so that the whole members of a truncated archive are not lost with a missing directory.
 */
final class ArchiveMembers implements Iterator<Packed> {

    /** An archive in an archive is opened, one within that is not. */
    private static final int DEEPEST = 1;

    private final Packed archive;
    private final Limits limits;
    private final Consumer<Problem> problems;
    private final Beginning wanted;
    private final ArchiveInputStream<?> opened;
    private long unpacked;
    private int members;
    private boolean finished;
    private @Nullable Packed ready;

    ArchiveMembers(Packed archive, Limits limits, Consumer<Problem> problems, Beginning wanted) throws IOException {
        if (archive.depth() > DEEPEST) {
            throw new UnreadableException(
                    archive.origin(), "archive inside an archive inside an archive", "Unpack the outer ones by hand");
        }
        this.archive = archive;
        this.limits = limits;
        this.problems = problems;
        this.wanted = wanted;
        this.opened = archive.isTar()
                ? new TarMembers(archive.origin(), archive.open())
                : new ZipArchiveInputStream(archive.open(), "UTF-8", true, true);
    }

    @Override
    public boolean hasNext() {
        while (ready == null && !finished) {
            try {
                advance();
            } catch (IOException e) {
                // A fault of the archive itself: what follows it cannot be found.
                problems.accept(UnreadableException.of(archive.origin(), e).problem());
                finish();
            }
        }
        return ready != null;
    }

    @Override
    public Packed next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        Packed member = ready;
        ready = null;
        return member;
    }

    private void advance() throws IOException {
        ArchiveEntry entry = opened.getNextEntry();
        if (entry == null) {
            if (members == 0) {
                throw new UnreadableException(archive.origin(), "no members in the archive", "Fetch it again");
            }
            finish();
            return;
        }
        if (++members > limits.archiveMembers()) {
            throw new UnreadableException(
                    archive.origin(), "more than " + limits.archiveMembers() + " members", "Split the archive");
        }
        String path = harmless(entry.getName());
        if (entry.isDirectory() || isHidden(path)) {
            return;
        }
        String origin = archive.origin() + "!/" + path;
        if (TarMembers.isNoFile(entry)) {
            problems.accept(Problem.warning(origin, "member that is no file but a link or a device", "Pack the file"));
            return;
        }
        if (!isReadable(entry)) {
            problems.accept(
                    Problem.error(origin, "member encrypted or compressed in an unknown way", "Unpack it by hand"));
            return;
        }
        read(path, origin);
    }

    @SuppressWarnings("unchecked")
    private boolean isReadable(ArchiveEntry entry) {
        return ((ArchiveInputStream<ArchiveEntry>) opened).canReadEntryData(entry);
    }

    private void read(String path, String origin) throws IOException {
        long allowed = Math.min(limits.fileBytes(), limits.archiveBytes() - unpacked);
        boolean plain = Packed.isPlain(path);
        byte[] bytes = readMember(plain ? wanted.filtered(path, origin, opened) : opened, allowed);
        if (plain && bytes.length == 0 && !wanted.equals(Beginning.ANY)) {
            return;
        }
        unpacked += bytes.length;
        if (bytes.length <= allowed) {
            ready = Packed.member(path, archive, bytes);
        } else if (unpacked > limits.archiveBytes()) {
            throw new UnreadableException(
                    archive.origin(), "unpacks to more than " + limits.archiveBytes() + " bytes", "Split the archive");
        } else {
            problems.accept(Problem.error(
                    origin,
                    "larger than the limit of " + limits.fileBytes() + " bytes",
                    "Split it or raise the limit"));
        }
    }

    private static byte[] readMember(InputStream in, long allowed) throws IOException {
        return in.readNBytes((int) allowed + 1);
    }

    private void finish() {
        finished = true;
        try {
            opened.close();
        } catch (IOException e) {
            // Nothing was written: a failure to close loses nothing.
            ready = null;
        }
    }

    private static boolean isHidden(String path) {
        return Arrays.stream(path.split("/")).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    /** A member's path without what could lead out of the archive or disturb a message; it only names, opens nothing. */
    private static String harmless(String path) {
        String cleaned = Arrays.stream(path.replace('\\', '/').split("/"))
                .map(part -> part.replaceAll("\\p{Cntrl}", "?").strip())
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
        return cleaned.isEmpty() ? "unnamed" : cleaned;
    }
}
