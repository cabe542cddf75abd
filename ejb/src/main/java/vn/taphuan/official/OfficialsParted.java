package vn.taphuan.official;

import java.time.Instant;

/**
 * A merge is undone: what went on with the other record comes back.
 *
 * @param mergedAt when the records were merged
 */
public record OfficialsParted(Long merge, Official gone, Official kept, Instant mergedAt) {}
