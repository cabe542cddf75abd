package vn.taphuan.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** What nobody searches is kept in the database as JSON. */
public final class Json {
    private static final Jsonb JSON = JsonbBuilder.create();

    private Json() {}

    public static String text(Object value) {
        return JSON.toJson(value);
    }

    public static <T> T read(String text, Class<T> type) {
        return JSON.fromJson(text, type);
    }
}
