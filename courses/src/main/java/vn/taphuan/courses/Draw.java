package vn.taphuan.courses;

/** So many questions from the bank, at random, of one topic and level. */
public record Draw(String topic, Level level, int count) {}
