package vn.taphuan.assessment;

import java.time.Instant;

/** One of the caller's tries at a quiz, to take away; result and end are null while it is open. */
public record OwnAttempt(
        Long id,
        String offering,
        String item,
        String title,
        Integer number,
        Instant startedAt,
        Instant submittedAt,
        Integer rightAnswers,
        Integer questions,
        Integer percent,
        Boolean passed) {}
