package memcon.serve.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A visitor's connection that tells, also while a request is being answered, whether he is still there, and how much he has
 * taken. Otherwise nobody reads from it in that time, and that it was closed would be known only when the answer is sent.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {

    /** As much is read ahead to find the end of what is sent; a visitor who sends more is taken to be there. */
    private static final int AHEAD = 4096;

    private final Executor executor;
    private final ByteBuffer ahead = BufferUtil.allocate(AHEAD);
    private final AtomicLong taken = new AtomicLong();
    private boolean ended;

    WatchedEndPoint(
            SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler, Executor executor) {
        super(channel, selector, key, scheduler);
        this.executor = executor;
    }

    /** That of a connection which a {@link WatchedConnector} took. */
    static WatchedEndPoint of(Connection connection) {
        return (WatchedEndPoint) connection.getEndPoint();
    }

    /** Whether the visitor has closed the connection. What he has sent before is kept for the next request. */
    synchronized boolean isAbandoned() {
        if (ended || !isOpen()) {
            return true;
        }
        int start = BufferUtil.flipToFill(ahead);
        try {
            ended = ahead.hasRemaining() && getChannel().read(ahead) < 0;
        } catch (IOException reset) {
            ended = true;
        } finally {
            BufferUtil.flipToFlush(ahead, start);
        }
        return ended;
    }

    /** Bytes that have left for the visitor. */
    long taken() {
        return taken.get();
    }

    /** Whether bytes wait for the visitor to take them. */
    boolean isHeldUp() {
        return getWriteFlusher().isPending();
    }

    @Override
    public synchronized int fill(ByteBuffer buffer) throws IOException {
        return ahead.hasRemaining() ? BufferUtil.append(buffer, ahead) : super.fill(buffer);
    }

    @Override
    protected void needsFillInterest() {
        if (isAheadEmpty()) {
            super.needsFillInterest();
        } else {
            executor.execute(getFillInterest()::fillable);
        }
    }

    private synchronized boolean isAheadEmpty() {
        return !ahead.hasRemaining();
    }

    @Override
    public boolean flush(ByteBuffer... buffers) throws IOException {
        long before = BufferUtil.remaining(buffers);
        try {
            return super.flush(buffers);
        } finally {
            taken.addAndGet(before - BufferUtil.remaining(buffers));
        }
    }
}
