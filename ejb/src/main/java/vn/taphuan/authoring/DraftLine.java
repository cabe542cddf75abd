package vn.taphuan.authoring;

import java.time.Instant;

/**
 * One line of the list of drafts.
 *
 * @param basedOn number of the version it began as a copy of; null for a new course
 * @param author display name
 * @param reviewer display name; null until it was submitted once
 */
public record DraftLine(
        Long id,
        String code,
        String title,
        DraftState state,
        Integer basedOn,
        String author,
        String reviewer,
        Instant changedAt) {}
