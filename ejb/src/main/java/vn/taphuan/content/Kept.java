package vn.taphuan.content;

import java.time.Instant;

/**
 * A file in the store.
 *
 * @param size in bytes
 * @param putAt when it was put the last time
 */
public record Kept(String sha256, long size, Instant putAt) {}
