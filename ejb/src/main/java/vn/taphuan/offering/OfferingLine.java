package vn.taphuan.offering;

import java.time.LocalDate;

/** A class as lists and its own page show it. */
public record OfferingLine(
        String code,
        String courseCode,
        String title,
        Integer versionNumber,
        Integer periods,
        LocalDate startsOn,
        LocalDate endsOn,
        Mode mode,
        String place,
        Integer seats,
        LocalDate selfEnrolFrom,
        LocalDate selfEnrolTo,
        String organiser) {

    /** Where the class stands on that day. */
    public Stage stageOn(LocalDate day) {
        if (day.isBefore(startsOn)) return Stage.TO_COME;
        return day.isAfter(endsOn) ? Stage.ENDED : Stage.RUNNING;
    }

    public enum Stage {
        TO_COME,
        RUNNING,
        ENDED
    }
}
