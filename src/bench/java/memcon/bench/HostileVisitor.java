package memcon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends attacks over bare sockets, for which no client library would give its hand. */
final class HostileVisitor {

    private static final double NANO = 1e9;
    private static final long LETTER_MILLIS = 200;
    private static final int BUFFER = 1 << 16;

    private final int port;
    private final int patienceMillis;

    /** @param patienceMillis after this he stops to wait, and the server has failed */
    HostileVisitor(int port, int patienceMillis) {
        this.port = port;
        this.patienceMillis = patienceMillis;
    }

    /**
     * What an attack came to.
     *
     * @param end the HTTP status; or how else it ended
     */
    record Outcome(String end, double seconds) {}

    Outcome attack(Attack.Request request) {
        long start = System.nanoTime();
        String end;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(patienceMillis);
            end = switch (request.manner()) {
                case WAITS -> send(socket, request.bytes());
                case DRIBBLES -> dribble(socket, request.bytes());
                case READS_NOTHING -> readNothing(socket, request.bytes());
                case GOES_AWAY -> goAway(socket, request.bytes());
            };
        } catch (SocketTimeoutException e) {
            end = "NO END";
        } catch (IOException e) {
            end = "closed";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Outcome(end, (System.nanoTime() - start) / NANO);
    }

    private static String send(Socket socket, byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException refusedBeforeAllWasSent) {
            // The answer may be there all the same.
        }
        return status(socket.getInputStream());
    }

    /** Reads the whole answer; its status, or "closed" when there was none. */
    private static String status(InputStream in) throws IOException {
        byte[] first = in.readNBytes("HTTP/1.1 200".length());
        byte[] rest = new byte[BUFFER];
        while (in.read(rest) >= 0) {
            // To its end.
        }
        String line = new String(first, StandardCharsets.ISO_8859_1);
        return line.startsWith("HTTP/1.") ? line.substring(line.length() - 3) : "closed";
    }

    private static String dribble(Socket socket, byte[] bytes) throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        for (int i = 0; i < bytes.length - 1; i++) {
            out.write(bytes[i]);
            Thread.sleep(LETTER_MILLIS);
        }
        return "NO END";
    }

    private String readNothing(Socket socket, byte[] bytes) throws IOException, InterruptedException {
        socket.setReceiveBufferSize(1024);
        socket.getOutputStream().write(bytes);
        Thread.sleep(patienceMillis / 2);
        return "left";
    }

    private static String goAway(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return "left";
    }
}
