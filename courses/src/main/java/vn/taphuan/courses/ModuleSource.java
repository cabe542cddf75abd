package vn.taphuan.courses;

import java.util.List;

/** A part of a course; its id is also the topic of its questions in the bank. */
public record ModuleSource(String id, String title, String aim, List<ItemSource> items) {}
