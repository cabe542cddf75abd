package vn.taphuan.rendition;

/**
 * A smaller one of an original.
 *
 * @param original hash of what it was made of
 * @param width in pixels; of a film how high it is at most
 * @param sha256 where it lies in the content store
 * @param size in bytes
 */
public record Smaller(String original, Integer width, String sha256, Long size) {}
