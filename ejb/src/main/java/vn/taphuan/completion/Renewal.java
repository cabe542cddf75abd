package vn.taphuan.completion;

import java.time.LocalDate;

/**
 * A completed course that is to be learned again.
 *
 * @param validUntil the last day on which it counts, or counted
 */
public record Renewal(String courseCode, String title, LocalDate validUntil) {
    /** So many days before it lapses a completion is to be renewed; our own measure. */
    public static final int DAYS = 90;
}
