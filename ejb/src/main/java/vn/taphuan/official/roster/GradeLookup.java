package vn.taphuan.official.roster;

import java.time.LocalDate;

/** Where the check asks for grade codes: true for one that is in force on the day. */
@FunctionalInterface
public interface GradeLookup {
    boolean inForce(String code, LocalDate day);
}
