package vn.taphuan.packages;

import java.time.Instant;

/**
 * One line of the list of packages.
 *
 * @param items how many can be launched
 * @param takenBy display name
 */
public record PackageLine(
        Long id, PackageKind kind, String version, String title, Long items, Instant takenAt, String takenBy) {}
