package vn.taphuan.assessment;

import java.time.Instant;

/** One try in the list of a learner's tries; result and end are null while it is open. */
public record AttemptLine(
        Long id,
        Integer number,
        Instant startedAt,
        Instant submittedAt,
        Integer rightAnswers,
        Integer questions,
        Integer percent,
        Boolean passed) {}
