package vn.taphuan.content;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import vn.taphuan.shared.Refused;

/**
 * ClamAV's server, by its protocol INSTREAM: the content in pieces, each behind its length, an empty one at the end,
 * then a line of answer. Who cannot be asked has found nothing, but lets nothing pass either.
 */
final class Clamd implements VirusScan {
    private static final Logger LOG = Logger.getLogger(Clamd.class.getName());
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Pattern ADDRESS = Pattern.compile("(.+):(\\d{1,5})");
    private static final int LONGEST_ANSWER = 4_096;

    private final String host;
    private final int port;
    private final Duration patience;

    /**
     * @param address {@code host:port}
     * @param patience how long each step may take
     */
    Clamd(String address, Duration patience) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) throw new IllegalArgumentException("Not host:port: " + address);
        this.host = parts.group(1);
        this.port = Integer.parseInt(parts.group(2));
        this.patience = patience;
    }

    @Override
    public InputStream through(InputStream content) {
        try {
            return new Watched(content, new Line());
        } catch (IOException e) {
            throw down(e.toString());
        }
    }

    private Refused down(String why) {
        LOG.log(Level.WARNING, () -> "No virus scan by " + host + ':' + port + ": " + why);
        return new Refused("content.scanDown");
    }

    /** A connection on which nothing waits longer than the patience; a plain socket would wait for ever to send. */
    private final class Line implements AutoCloseable {
        private final AsynchronousSocketChannel channel = AsynchronousSocketChannel.open();

        Line() throws IOException {
            try {
                var address = new InetSocketAddress(host, port);
                if (address.isUnresolved()) throw new UnknownHostException(host);
                await(channel.connect(address));
                send(ByteBuffer.wrap(COMMAND));
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        void send(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) await(channel.write(bytes));
        }

        /** All that comes until the other side is done: a zero, or the end. */
        String answer() throws IOException {
            var answer = ByteBuffer.allocate(LONGEST_ANSWER);
            while (answer.hasRemaining() && await(channel.read(answer)) >= 0) {
                if (answer.get(answer.position() - 1) == 0) break;
            }
            return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }

        private <T> T await(Future<T> step) throws IOException {
            try {
                return step.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                throw new IOException("no answer within " + patience, e);
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** What is read from it goes to the server as well; its end is only told once the answer is good. */
    private final class Watched extends InputStream {
        private final InputStream content;
        private final Line line;
        private boolean clean;

        Watched(InputStream content, Line line) {
            this.content = content;
            this.line = line;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] block, int from, int most) throws IOException {
            var read = content.read(block, from, most);
            if (read > 0) show(block, from, read);
            else if (read < 0 && !clean) hearAnswer();
            return read;
        }

        private void show(byte[] block, int from, int length) {
            try {
                line.send(ByteBuffer.allocate(Integer.BYTES + length)
                        .putInt(length)
                        .put(block, from, length)
                        .flip());
            } catch (IOException e) {
                throw down(e.toString());
            }
        }

        private void hearAnswer() {
            var answer = answer();
            var found = FOUND.matcher(answer);
            if (found.matches()) throw new Refused("content.virus", found.group(1));
            if (!answer.equals(CLEAN)) throw down("it answered \"" + answer + '"');
            clean = true;
        }

        private String answer() {
            try {
                line.send(ByteBuffer.allocate(Integer.BYTES));
                return line.answer();
            } catch (IOException e) {
                throw down(e.toString());
            }
        }

        @Override
        public void close() throws IOException {
            line.close();
        }
    }
}
