package vn.taphuan.content;

/**
 * What was kept.
 *
 * @param sha256 64 hexadecimal digits in small letters
 * @param size in bytes
 */
public record Stored(String sha256, long size) {}
