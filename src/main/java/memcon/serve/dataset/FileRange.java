package memcon.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a file from one to another: what is left of a download that broke off (RFC 9110, section 14).
 *
 * @param from the first, counted from 0
 * @param to the one after the last
 */
record FileRange(long from, long to) {

    private static final int BUFFER = 1 << 16;
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /** @param sha256 of the file, which tells whether a visitor's part is of the same */
    static void send(
            Path file, String mediaType, String sha256, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + sha256 + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", "no-cache");
        @Nullable String known = request.getHeader("If-None-Match");
        if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            FileRange whole = new FileRange(0, size);
            Optional<FileRange> part = asked(request, tag, size);
            if (part.isPresent() && part.get().isEmpty()) {
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                response.setHeader("Content-Range", "bytes */" + size);
                response.setContentLength(0);
                return;
            }
            part.ifPresent(range -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", "bytes " + range.from + "-" + (range.to - 1) + "/" + size);
            });
            response.setContentType(mediaType);
            part.orElse(whole).write(channel, request.getMethod().equals("HEAD"), response);
        }
    }

    /** Empty if the whole is wished for, or several parts at once, which a server need not give. */
    private static Optional<FileRange> asked(HttpServletRequest request, String tag, long size) {
        @Nullable String header = request.getHeader("Range");
        @Nullable String condition = request.getHeader("If-Range");
        // Parts are for GET alone.
        if (header == null
                || !request.getMethod().equals("GET")
                || condition != null && !condition.strip().equals(tag)) {
            return Optional.empty();
        }
        Matcher range = ONE.matcher(header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            return Optional.of(new FileRange(Math.max(0, size - Long.parseLong(range.group(2))), size));
        }
        long from = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        // What ends before it begins is no range, and is passed over.
        return last < from && !range.group(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new FileRange(from, Math.min(last + 1, size)));
    }

    private boolean isEmpty() {
        return from >= to;
    }

    private void write(FileChannel channel, boolean headOnly, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(to - from);
        if (headOnly) {
            return;
        }
        OutputStream out = response.getOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long position = from;
        while (position < to) {
            buffer.clear().limit((int) Math.min(BUFFER, to - position));
            int read = channel.read(buffer, position);
            if (read < 0) {
                throw new IOException("A dump became shorter while it was sent");
            }
            out.write(buffer.array(), 0, read);
            position += read;
        }
    }
}
