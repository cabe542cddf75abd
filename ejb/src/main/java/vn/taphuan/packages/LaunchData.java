package vn.taphuan.packages;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a manifest sets for an item before it begins, by the names of SCORM's data model without their {@code cmi.}: what
 * it is handed, from which score it is passed, when it is complete, how long it may take. SCORM 1.2: CAM 2.3.5.2 and RTE
 * 3.4.4; SCORM 2004: CAM 3.4.1.15 and SN 3.6.
 */
final class LaunchData {
    private static final int LONGEST = 4_096;
    private static final Pattern PERCENT = Pattern.compile("100(\\.0*)?|\\d{1,2}(\\.\\d{1,4})?");
    private static final Pattern SHARE = Pattern.compile("(0?\\.\\d{1,7}|[01](\\.0*)?)");
    private static final Pattern MEASURE = Pattern.compile("-?" + SHARE.pattern());
    private static final Pattern CLOCK = Pattern.compile("\\d{2,4}:\\d{2}:\\d{2}(\\.\\d{1,2})?");
    private static final Pattern DURATION =
            Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?)?");
    private static final Pattern AT_THE_END = Pattern.compile("(exit|continue),\\s?(no )?message");

    private final String title;
    private final Warnings warnings;
    private final Map<String, String> told = new TreeMap<>();

    private LaunchData(String title, Warnings warnings) {
        this.title = title;
        this.warnings = warnings;
    }

    /** @param title names the item in a warning of what no item can be told */
    static Map<String, String> of12(Manifest item, String title, Warnings warnings) {
        var data = new LaunchData(title, warnings);
        data.hand(item, "datafromlms");
        data.tell("student_data.mastery_score", "masteryscore", item.text("masteryscore"), PERCENT);
        data.tell("student_data.max_time_allowed", "maxtimeallowed", item.text("maxtimeallowed"), CLOCK);
        data.tell("student_data.time_limit_action", "timelimitaction", item.text("timelimitaction"), AT_THE_END);
        return data.told;
    }

    /**
     * @param sequencing of the item, its own or one it points to
     * @param title names the item in a warning of what no item can be told
     */
    static Map<String, String> of2004(Manifest item, Optional<Manifest> sequencing, String title, Warnings warnings) {
        var data = new LaunchData(title, warnings);
        data.hand(item, "dataFromLMS");
        data.tell("time_limit_action", "timeLimitAction", item.text("timeLimitAction"), AT_THE_END);
        item.child("completionThreshold").ifPresent(data::complete);
        sequencing.ifPresent(data::pass);
        return data.told;
    }

    private void hand(Manifest item, String name) {
        var handed = item.child(name).map(Manifest::content).orElse("");
        if (handed.length() > LONGEST) warnings.add("packages.notTold", title, name);
        else if (!handed.isBlank()) told.put("launch_data", handed);
    }

    /** Up to the third edition the share stands in the element, since the fourth beside it. */
    private void complete(Manifest threshold) {
        var byMeasure = threshold.attribute("completedByMeasure");
        if (byMeasure.equals("true"))
            tell(
                    "completion_threshold",
                    "minProgressMeasure",
                    or(threshold.attribute("minProgressMeasure"), "1.0"),
                    SHARE);
        else if (byMeasure.isEmpty())
            tell(
                    "completion_threshold",
                    "completionThreshold",
                    threshold.content().strip(),
                    SHARE);
    }

    private void pass(Manifest sequencing) {
        sequencing
                .child("limitConditions")
                .ifPresent(limit -> tell(
                        "max_time_allowed",
                        "attemptAbsoluteDurationLimit",
                        limit.attribute("attemptAbsoluteDurationLimit"),
                        DURATION));
        sequencing
                .child("objectives")
                .flatMap(all -> all.child("primaryObjective"))
                .filter(primary -> primary.attribute("satisfiedByMeasure").equals("true"))
                .ifPresent(primary -> tell(
                        "scaled_passing_score",
                        "minNormalizedMeasure",
                        or(primary.text("minNormalizedMeasure"), "1.0"),
                        MEASURE));
    }

    private static String or(String text, String unlessThere) {
        return text.isEmpty() ? unlessThere : text;
    }

    private void tell(String element, String name, String value, Pattern allowed) {
        if (value.isEmpty()) return;
        if (allowed.matcher(value).matches()) told.put(element, value);
        else warnings.add("packages.notTold", title, name);
    }
}
