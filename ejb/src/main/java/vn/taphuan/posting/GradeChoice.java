package vn.taphuan.posting;

import java.io.Serializable;

/** A grade code as a list offers it. */
public record GradeChoice(String code, String name) implements Serializable {}
