package vn.taphuan.rendition;

import java.util.Optional;

/** A feature whose pictures do not lie in the content store has a bean that gives them. */
public interface PictureSource {
    Optional<byte[]> picture(String sha256);
}
