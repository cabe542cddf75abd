package vn.taphuan.packages;

/**
 * Where the content of a file of a package is kept.
 *
 * @param size in bytes
 */
public record PackageContent(String sha256, Long size) {}
