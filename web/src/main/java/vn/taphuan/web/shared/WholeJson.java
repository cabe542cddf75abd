package vn.taphuan.web.shared;

import jakarta.json.Json;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A body of JSON is read whole before anything is made of it: where a field that nobody asked for breaks off in its
 * middle, the parser below the binding skips on at the end for ever.
 */
@Provider
public class WholeJson implements ReaderInterceptor {
    private static final int MOST_BYTES = 1 << 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        var type = body.getMediaType();
        // Of no one kind: it would be taken by whichever reader comes first, and plain text for what is asked as JSON.
        if (type.isWildcardType() || type.isWildcardSubtype()) throw new NotSupportedException();
        // Who takes a stream reads it with bounds of its own.
        if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE) && body.getType() != InputStream.class) {
            body.setInputStream(new ByteArrayInputStream(whole(body.getInputStream())));
            body.setMediaType(MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name()));
        }
        return body.proceed();
    }

    private static byte[] whole(InputStream sent) throws IOException {
        var bytes = sent.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new WebApplicationException(Status.REQUEST_ENTITY_TOO_LARGE);
        try (var parser = Json.createParser(new StringReader(text(bytes)))) {
            while (parser.hasNext()) parser.next();
            return bytes;
        } catch (CharacterCodingException | RuntimeException e) {
            // Of nesting too deep the parser tells in an exception that is not its own.
            throw new BadRequestException(e);
        }
    }

    /** JSON is written in UTF-8 (RFC 8259), whatever its sender calls it. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
