package vn.taphuan.player;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts of the data a package keeps, as SCORM 1.2 or 2004 names it; an H5P package's are named as of 2004. Packages
 * write what they like: what cannot be understood is unknown, never an error.
 *
 * @param score percent 0–100, rounded down; null when none was told
 * @param seconds of this session, a day at most
 */
record CmiReading(Completeness completeness, Success success, Integer score, int seconds) {
    private static final String NUMBER = "(\\d{1,9})";
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{1,2}):(\\d{1,2})(?:\\.\\d*)?");
    private static final Pattern DURATION = Pattern.compile("P(?:" + NUMBER + "Y)?(?:" + NUMBER + "M)?(?:" + NUMBER
            + "D)?(?:T(?:" + NUMBER + "H)?(?:" + NUMBER + "M)?(?:" + NUMBER + "(?:\\.\\d*)?S)?)?");
    private static final long[] UNITS = {31_536_000, 2_592_000, 86_400, 3_600, 60, 1};
    private static final int A_DAY = 86_400;
    private static final double PERCENT = 100;

    /** A hundredth told as a fraction of two is a little less in the machine. */
    private static final double NEXT_TO_NOTHING = 1e-9;

    static CmiReading of(JsonObject cmi) {
        return cmi.get("core") instanceof JsonObject core ? of12(core) : of2004(cmi);
    }

    private static CmiReading of12(JsonObject core) {
        var status = text(core, "lesson_status");
        return new CmiReading(
                completeness12(status),
                success(status),
                percent(child(core, "score")),
                clock(text(core, "session_time")));
    }

    private static Completeness completeness12(String status) {
        return switch (status) {
            case "passed", "completed" -> Completeness.COMPLETED;
            case "failed", "incomplete", "browsed" -> Completeness.INCOMPLETE;
            default -> Completeness.UNKNOWN;
        };
    }

    private static CmiReading of2004(JsonObject cmi) {
        var score = child(cmi, "score");
        var scaled = number(score, "scaled");
        return new CmiReading(
                completeness2004(text(cmi, "completion_status")),
                success(text(cmi, "success_status")),
                scaled.isPresent() && Math.abs(scaled.getAsDouble()) <= 1
                        ? whole(scaled.getAsDouble() * PERCENT)
                        : percent(score),
                duration(text(cmi, "session_time")));
    }

    private static Completeness completeness2004(String status) {
        return switch (status) {
            case "completed" -> Completeness.COMPLETED;
            case "incomplete" -> Completeness.INCOMPLETE;
            default -> Completeness.UNKNOWN;
        };
    }

    private static Success success(String status) {
        return switch (status) {
            case "passed" -> Success.PASSED;
            case "failed" -> Success.FAILED;
            default -> Success.UNKNOWN;
        };
    }

    /** A score without bounds is one of a hundred. */
    private static Integer percent(JsonObject score) {
        var raw = number(score, "raw");
        var least = number(score, "min").orElse(0);
        var most = number(score, "max").orElse(PERCENT);
        if (raw.isEmpty() || most <= least) return null;
        return whole((raw.getAsDouble() - least) / (most - least) * PERCENT);
    }

    private static Integer whole(double percent) {
        return (int) Math.max(0, Math.min(PERCENT, Math.floor(percent + NEXT_TO_NOTHING)));
    }

    private static int clock(String told) {
        var read = CLOCK.matcher(told);
        return read.matches() ? sum(read, UNITS.length - read.groupCount()) : 0;
    }

    private static int duration(String told) {
        var read = DURATION.matcher(told);
        return read.matches() ? sum(read, 0) : 0;
    }

    /** @param first the unit of the first number */
    private static int sum(Matcher numbers, int first) {
        var seconds = 0L;
        for (int i = 1; i <= numbers.groupCount(); i++)
            if (numbers.group(i) != null) seconds += Long.parseLong(numbers.group(i)) * UNITS[first + i - 1];
        return (int) Math.min(A_DAY, seconds);
    }

    private static JsonObject child(JsonObject of, String name) {
        return of.get(name) instanceof JsonObject child ? child : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static OptionalDouble number(JsonObject of, String name) {
        try {
            var number = Double.parseDouble(text(of, name));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    private static String text(JsonObject of, String name) {
        if (of.get(name) instanceof JsonString string) return string.getString().strip();
        return of.get(name) instanceof JsonNumber number ? number.toString() : "";
    }
}
