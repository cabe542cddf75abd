package vn.taphuan.enrolment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One of the caller's own classes, to take away.
 *
 * @param decisionNumber what sent the learner there; null, as its date is, when self-enrolled
 * @param enrolledBy name of who did it
 * @param exceptionReason why the training office let them learn before what comes first; null when it did not
 * @param withdrawalReason null, as when and by whom, unless withdrawn
 */
public record OwnEnrolment(
        String offering,
        String courseCode,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        EnrolmentSource source,
        String decisionNumber,
        LocalDate decisionDate,
        Instant enrolledAt,
        String enrolledBy,
        String exceptionReason,
        Boolean withdrawn,
        String withdrawalReason,
        Instant withdrawnAt,
        String withdrawnBy) {}
