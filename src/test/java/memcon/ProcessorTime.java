package memcon;

import java.lang.management.ManagementFactory;

/** How long a thread itself is at work: what else the machine has to do changes nothing. */
public final class ProcessorTime {

    private ProcessorTime() {}

    /** In nanoseconds, of what the calling thread does and not of threads that it starts. */
    public static long of(Runnable work) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    }
}
