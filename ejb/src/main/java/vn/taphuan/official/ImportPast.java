package vn.taphuan.official;

import java.time.LocalDate;

/**
 * What a row found on record, for undoing it.
 *
 * @param was details before; null when the row brought a new person
 * @param became details after
 * @param post the newest main post before; null when there was none that held
 */
public record ImportPast(PersonDetails was, PersonDetails became, Post post) {
    /** A post as it was. */
    public record Post(Long id, Long unitId, String position, String gradeCode, Category category, LocalDate validTo) {}
}
