package vn.taphuan.course;

/** A lesson's text; basis holds one source a line. */
public record PageText(Long id, String code, String title, Integer minutes, String aim, String basis, String html) {}
