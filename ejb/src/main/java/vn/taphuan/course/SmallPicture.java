package vn.taphuan.course;

/**
 * A smaller one of a picture, as WebP.
 *
 * @param sha256 where it lies in the content store
 * @param size in bytes
 */
public record SmallPicture(int width, String sha256, long size) {}
