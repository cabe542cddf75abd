package vn.taphuan.course;

/** A course as other features name it. */
public record CourseName(String code, String title) {}
