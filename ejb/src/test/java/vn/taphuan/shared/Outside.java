package vn.taphuan.shared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What is sent from outside, whatever it is, is understood or refused: soon, and in little memory. */
public final class Outside {
    /** Of the processor: far more than files of our size take, so only what grows faster than its file passes it. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Of all that was ever asked for; what is held at one time is a part of it. */
    private static final long MOST_MEGABYTES = 512;

    private Outside() {}

    /** A reader at work. */
    @FunctionalInterface
    public interface Reading {
        Object read() throws IOException;
    }

    /** Any other exception goes on to whoever tests. */
    public static void read(Reading reading) throws IOException {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long held = thread.getCurrentThreadAllocatedBytes();
        long begun = thread.getCurrentThreadCpuTime();
        try {
            reading.read();
        } catch (Refused refused) {
            // This is one of the two good ends.
        }
        var took = Duration.ofNanos(thread.getCurrentThreadCpuTime() - begun);
        long megabytes = thread.getCurrentThreadAllocatedBytes() - held >> 20;
        assertTrue(took.compareTo(LONGEST) < 0, () -> "took " + took);
        assertTrue(megabytes < MOST_MEGABYTES, () -> "took " + megabytes + " MB");
    }
}
