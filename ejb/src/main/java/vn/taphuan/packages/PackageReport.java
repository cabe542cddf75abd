package vn.taphuan.packages;

import java.util.List;

/**
 * What a package holds that was sent.
 *
 * @param version of the standard; of an H5P package, of its main library
 * @param items titles, in order
 * @param id null when it was only looked at
 */
public record PackageReport(
        PackageKind kind, String version, String title, List<String> items, List<Warning> warnings, Long id) {}
