package vn.taphuan.course;

/** A picture of a lesson, ready to send. */
public record Picture(String mediaType, byte[] content) {}
