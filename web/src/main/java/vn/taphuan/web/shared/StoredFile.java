package vn.taphuan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import vn.taphuan.content.ContentStore;

/**
 * Answers with a file of the content store: the whole or the part that was asked for, so that a film can be wound and a
 * broken download goes on; nothing at all to who has it already. The caller has told type and cache.
 */
@ApplicationScoped
public class StoredFile {
    private static final int BLOCK = 1 << 16;

    @Inject
    ContentStore store;

    public void send(HttpServletRequest request, HttpServletResponse response, String sha256, long size)
            throws IOException {
        var tag = '"' + sha256 + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (names(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (!wantsPart(request, tag)) {
            response.setContentLengthLong(size);
            copy(request, response, sha256, new ByteRange(0, size - 1));
            return;
        }
        var part = ByteRange.of(request.getHeader("Range"), size);
        if (part.length() == 0) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", part.header(size));
        response.setContentLengthLong(part.length());
        copy(request, response, sha256, part);
    }

    /** A part of the file the browser has begun with, and of no other. */
    private static boolean wantsPart(HttpServletRequest request, String tag) {
        var begunWith = request.getHeader("If-Range");
        return ByteRange.asked(request.getHeader("Range")) && (begunWith == null || begunWith.equals(tag));
    }

    private static boolean names(String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }

    private void copy(HttpServletRequest request, HttpServletResponse response, String sha256, ByteRange part)
            throws IOException {
        if (request.getMethod().equals("HEAD")) return;
        copy(sha256, part, response.getOutputStream());
    }

    private void copy(String sha256, ByteRange part, OutputStream to) throws IOException {
        try (var content = store.open(sha256, part.from())) {
            var block = new byte[BLOCK];
            var left = part.length();
            for (int read = 0; left > 0 && read >= 0; left -= Math.max(0, read)) {
                read = content.read(block, 0, (int) Math.min(block.length, left));
                if (read > 0) to.write(block, 0, read);
            }
        }
    }
}
