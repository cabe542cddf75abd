package vn.taphuan.duplicate;

import java.time.LocalDate;
import java.util.List;
import vn.taphuan.official.PostingEnd;

/**
 * What a merge found.
 *
 * @param ended posts that it ended
 * @param begun the post it let begin; null when there was no need
 * @param accountShut whether it shut an account that was open
 */
public record MergePast(List<Ended> ended, Long begun, boolean accountShut) {
    /** A post as it was. */
    public record Ended(Long posting, LocalDate validTo, PostingEnd endKind) {}
}
