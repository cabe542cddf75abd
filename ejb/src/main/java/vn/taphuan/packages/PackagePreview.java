package vn.taphuan.packages;

import java.util.List;

/**
 * A package to be looked at.
 *
 * @param items what can be launched, in order
 * @param pass opens its files for a while, without a session
 */
public record PackagePreview(String title, PackageKind kind, String version, List<LaunchLine> items, String pass) {}
