package vn.taphuan.player;

import vn.taphuan.packages.PackageKind;

/** An item of a package of which nothing is kept. */
record LookedAt(String title, PackageKind kind, String version, String href, String parameters, String told) {}
