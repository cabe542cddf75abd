package vn.taphuan.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;

/** JSON that was written elsewhere. */
public final class JsonText {
    private JsonText() {}

    /** None when it is no object, or one that nobody would write. */
    public static Optional<JsonObject> object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (RuntimeException e) {
            // Of a number too long and of nesting too deep the parser tells in exceptions that are not its own.
            return Optional.empty();
        }
    }
}
