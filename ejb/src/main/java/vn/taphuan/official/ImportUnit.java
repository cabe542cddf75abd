package vn.taphuan.official;

/** A unit with how many people of a list have no password yet. */
public record ImportUnit(String code, String name, Long people) {}
