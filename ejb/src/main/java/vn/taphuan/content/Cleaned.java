package vn.taphuan.content;

/**
 * What was removed.
 *
 * @param unfinished files that had never become content
 */
public record Cleaned(int files, long bytes, int unfinished) {}
