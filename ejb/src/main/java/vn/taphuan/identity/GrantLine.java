package vn.taphuan.identity;

import java.time.LocalDate;

/** One job of one account, as the administrator sees it. */
public record GrantLine(
        Long id, JobRole role, String unitCode, String unitName, LocalDate validFrom, LocalDate validTo) {}
