package vn.taphuan.note;

import java.time.Instant;

/** A note or a bookmark of the caller, to take away. */
public record OwnNote(String offering, String item, String title, String text, Boolean bookmarked, Instant changedAt) {}
