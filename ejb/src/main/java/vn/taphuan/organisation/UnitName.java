package vn.taphuan.organisation;

import java.time.LocalDate;

/** What a unit was called and under whom it stood, from a day to a day. */
public record UnitName(String name, String parentCode, String parentName, LocalDate validFrom, LocalDate validTo) {}
