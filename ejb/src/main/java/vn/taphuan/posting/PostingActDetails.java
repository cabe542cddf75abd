package vn.taphuan.posting;

import java.io.Serializable;
import java.time.LocalDate;
import vn.taphuan.official.Category;

/**
 * An act on posts, before it is done.
 *
 * @param on first day of the post that begins; last day of those that end, where none begins
 * @param until last day of a secondment; null leaves it open
 * @param unit code of the new post's unit
 * @param gradeCode null is none
 * @param posting the further post that ends, for {@link PostingActKind#END}
 */
public record PostingActDetails(
        PostingActKind kind,
        LocalDate on,
        LocalDate until,
        String unit,
        String position,
        String gradeCode,
        Category category,
        Long posting)
        implements Serializable {}
