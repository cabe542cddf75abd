package vn.taphuan.player;

import vn.taphuan.packages.PackageKind;

/**
 * A file of a package that runs.
 *
 * @param size in bytes
 */
public record RunFile(String sha256, Long size, PackageKind kind, String version) {}
