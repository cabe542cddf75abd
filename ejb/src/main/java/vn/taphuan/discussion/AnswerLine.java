package vn.taphuan.discussion;

import java.time.Instant;

/** @param by name of who answered */
public record AnswerLine(Long question, String text, String by, Instant at) {}
