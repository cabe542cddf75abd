package vn.taphuan.official;

import java.time.LocalDate;
import java.util.List;
import vn.taphuan.identity.EndedRole;

/**
 * What a row found on record, for undoing it.
 *
 * @param was details before; null when the row brought a new person
 * @param became details after
 * @param post the newest main post before; null when there was none that held
 * @param roles jobs in the system that went with the unit left; null when none did
 */
public record ImportPast(PersonDetails was, PersonDetails became, Post post, List<EndedRole> roles) {
    /** A post as it was. */
    public record Post(Long id, Long unitId, String position, String gradeCode, Category category, LocalDate validTo) {}
}
