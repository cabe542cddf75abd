package vn.taphuan.offering;

import java.time.LocalDate;

/**
 * What the training office says of a class.
 *
 * @param place may be null for an online class
 * @param seats at most so many learners; null is no limit
 * @param selfEnrolFrom first day on which officials may enrol themselves; null where the class does not allow it
 * @param selfEnrolTo last such day
 */
public record OfferingDetails(
        LocalDate startsOn,
        LocalDate endsOn,
        Mode mode,
        String place,
        Integer seats,
        LocalDate selfEnrolFrom,
        LocalDate selfEnrolTo) {}
