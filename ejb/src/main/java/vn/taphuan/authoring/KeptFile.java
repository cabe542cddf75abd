package vn.taphuan.authoring;

/**
 * A file of an author's library.
 *
 * @param sha256 where it lies in the content store
 * @param size in bytes
 */
public record KeptFile(String name, String sha256, long size) {}
