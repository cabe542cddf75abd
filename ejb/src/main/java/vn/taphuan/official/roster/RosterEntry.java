package vn.taphuan.official.roster;

import java.time.LocalDate;
import vn.taphuan.official.Category;
import vn.taphuan.official.DatePrecision;
import vn.taphuan.official.Sex;

/**
 * A row that can be taken over: cleaned and checked.
 *
 * @param row as Excel numbers it
 * @param familyName họ và họ đệm: all but the last word; empty for a name of one word
 * @param givenName tên: the last word
 * @param ethnicGroup null where the list does not tell; so gradeCode, email and phone
 */
public record RosterEntry(
        int row,
        Long unitId,
        String unitCode,
        String familyName,
        String givenName,
        LocalDate birthDate,
        DatePrecision precision,
        Sex sex,
        String ethnicGroup,
        String personalNumber,
        String position,
        String gradeCode,
        Category category,
        LocalDate from,
        String email,
        String phone) {}
