package vn.taphuan.web.shared;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import vn.taphuan.idempotency.Answer;

/** Holds the body of an answer back until it is certain. */
class HeldResponse extends HttpServletResponseWrapper {
    private static final int GOOD = 200;
    private static final int NO_LONGER_GOOD = 300;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(body, true, StandardCharsets.UTF_8);

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isGood() {
        return getStatus() >= GOOD && getStatus() < NO_LONGER_GOOD;
    }

    Answer answer() {
        writer.flush();
        return new Answer(getStatus(), getContentType(), getHeader("Location"), body.toByteArray());
    }

    void send() throws IOException {
        writer.flush();
        if (body.size() > 0) body.writeTo(getResponse().getOutputStream());
    }

    @Override
    public void flushBuffer() {
        // It is sent when it is whole.
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int piece) {
                body.write(piece);
            }

            @Override
            public void write(byte[] from, int at, int length) {
                body.write(from, at, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
