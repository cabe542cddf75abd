package vn.taphuan.official;

import java.time.Instant;
import vn.taphuan.shared.Refused;

/**
 * What a list of officials does, or did, and how far the work on it is.
 *
 * @param sha256 of the file
 * @param total rows of the present work; 0 while they are being counted
 * @param done of these
 * @param failed whether the server could not go on by itself
 * @param refusal why the file as a whole could not be read; null when it could
 * @param warned rows that something was told of besides errors
 * @param appliedAt when the last row was taken over; null before
 */
public record ImportReport(
        Long run,
        String fileName,
        String sha256,
        ImportState state,
        int total,
        int done,
        boolean failed,
        Refused refusal,
        ImportCounts counts,
        int warned,
        String checkedBy,
        Instant checkedAt,
        String appliedBy,
        Instant appliedAt,
        String undoneBy,
        Instant undoneAt) {

    /** 0–100, rounded down. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }

    public boolean isRunning() {
        return state.isRunning();
    }
}
