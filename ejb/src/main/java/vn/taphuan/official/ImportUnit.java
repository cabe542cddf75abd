package vn.taphuan.official;

import java.time.LocalDate;

/** A unit, with its last day if it has one, and how many people of a list have no password yet. */
public record ImportUnit(String code, String name, LocalDate validTo, Long people) {}
