package vn.taphuan.authoring;

import java.time.Instant;

/** One line of the talk about a draft. */
public record NoteLine(NoteKind kind, String text, Instant writtenAt, String writtenBy) {}
