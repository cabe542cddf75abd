package vn.taphuan.player;

import vn.taphuan.packages.PackageKind;

/** What is held of somebody's item of a package, in one row. */
record KeptState(
        String title,
        PackageKind kind,
        String version,
        Long learner,
        String familyName,
        String givenName,
        String data,
        Long seq,
        Integer seconds,
        String href,
        String parameters,
        String told) {}
