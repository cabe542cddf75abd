package vn.taphuan.course;

/**
 * How large a picture is.
 *
 * @param width in pixels, as it is shown; 0 when nobody can tell, or not yet
 * @param weight in bytes on the wire; 0 when not known yet
 */
public record PictureFacts(String name, String sha256, Integer width, Integer height, Long weight) {}
