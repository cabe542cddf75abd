package vn.taphuan.authoring;

import java.util.List;

/**
 * What a package holds that was sent.
 *
 * @param version of the kind of package; of a course, the number of the version it was taken from is not known, so 1
 * @param items titles, in order
 * @param warnings what does not hinder and should be known
 * @param draft where it was put; null when it was only looked at
 */
public record TakenPackage(
        String kind, String version, String title, List<String> items, List<String> warnings, Long draft) {}
