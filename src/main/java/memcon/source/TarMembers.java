package memcon.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A tar archive as a stream of members, which does not trust what is packed: names and attributes that go before a member are
 * bounded, a damaged head is told, and so is an archive that stops where its end is not marked.
 */
final class TarMembers extends TarArchiveInputStream {

    /** In bytes: what tells of one member, long names and all. */
    private static final long LONGEST_HEAD = 1 << 20;

    private final String origin;
    private final Bounded bytes;
    private boolean within;
    private boolean isEndMarked;

    TarMembers(String origin, InputStream in) {
        this(origin, new Bounded(in));
    }

    private TarMembers(String origin, Bounded bytes) {
        super(bytes, "UTF-8");
        this.origin = origin;
        this.bytes = bytes;
    }

    /** Whether a member is neither file nor folder. */
    static boolean isNoFile(ArchiveEntry entry) {
        return entry instanceof TarArchiveEntry member
                && (member.isSymbolicLink()
                        || member.isLink()
                        || member.isCharacterDevice()
                        || member.isBlockDevice()
                        || member.isFIFO());
    }

    @Override
    public @Nullable TarArchiveEntry getNextEntry() throws IOException {
        if (within) {
            return super.getNextEntry(); // a long name is itself an entry, after which the library asks for the next
        }
        TarArchiveEntry before = getCurrentEntry();
        if (before != null) {
            transferTo(OutputStream.nullOutputStream());
        }
        within = true;
        bytes.left = LONGEST_HEAD;
        try {
            return checked(super.getNextEntry());
        } catch (HeadTooLong e) {
            throw new UnreadableException(
                    origin, "more than " + LONGEST_HEAD + " bytes before a member", "Fetch it again");
        } finally {
            within = false;
            bytes.left = Long.MAX_VALUE;
        }
    }

    private @Nullable TarArchiveEntry checked(@Nullable TarArchiveEntry entry) throws UnreadableException {
        if (entry == null && !isEndMarked) {
            throw new UnreadableException(origin, "cut off before its end", "Fetch it again");
        }
        if (entry != null && !entry.isCheckSumOK()) {
            throw new UnreadableException(origin, "damaged, or no tar archive", "Fetch it again");
        }
        return entry;
    }

    @Override
    protected boolean isEOFRecord(byte @Nullable [] block) {
        boolean end = super.isEOFRecord(block);
        isEndMarked |= end && block != null;
        return end;
    }

    /** Bytes of which no more than some may be read at a time. */
    private static final class Bounded extends FilterInputStream {

        private long left = Long.MAX_VALUE;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            take(1);
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            take(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long length) throws IOException {
            long skipped = super.skip(length);
            take(skipped);
            return skipped;
        }

        private void take(long length) throws HeadTooLong {
            left -= length;
            if (left < 0) {
                throw new HeadTooLong();
            }
        }
    }

    private static final class HeadTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
