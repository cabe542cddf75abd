package vn.taphuan.official;

import java.time.LocalDate;

/**
 * Two records of one person are one from this day on. Whoever keeps something of the record that goes lets it go on
 * with the one that stays, marked with the merge, and leaves what happened before as it was.
 *
 * @param merge id of the merge
 */
public record OfficialsMerged(Long merge, Official gone, Official kept, LocalDate day) {}
