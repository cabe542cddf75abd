package vn.taphuan.posting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What an act on posts would do.
 *
 * @param ending the posts that end
 * @param lastDay their last day; null if none ends
 * @param unitName the new post's unit; null if none begins
 * @param roles jobs in the system that end with the posts, a learner's own left out
 */
public record PostingPreview(
        PostingActKind kind,
        List<EndingPost> ending,
        LocalDate lastDay,
        String unitName,
        String position,
        LocalDate firstDay,
        LocalDate until,
        int roles)
        implements Serializable {

    /** A post that would end. */
    public record EndingPost(String unitName, String position) implements Serializable {}
}
