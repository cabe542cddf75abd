package vn.taphuan.courses;

/** One answer to choose; {@code html} is inline. */
public record OptionSource(String html, boolean right) {}
