package vn.taphuan.packages;

import java.util.List;

/** What does not hinder and should be known: the key of a sentence, and what fills it. */
public record Warning(String key, List<Object> arguments) {}
