package vn.taphuan.content;

import java.util.Locale;
import java.util.Optional;

/**
 * What the server was told: the system property {@code taphuan.s3.bucket}, and without it {@code TAPHUAN_S3_BUCKET} of
 * the environment.
 */
public final class Setting {
    private Setting() {}

    public static Optional<String> of(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(
                        System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'))))
                .map(String::strip)
                .filter(told -> !told.isEmpty());
    }
}
