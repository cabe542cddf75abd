package vn.taphuan.reorganisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.taphuan.identity.RoleOver;
import vn.taphuan.official.WaitingLine;

/**
 * What an act would do.
 *
 * @param ending names of the units that end, with their last day
 * @param founded names of the units that begin
 * @param takingOver names of the living units that take over
 * @param waiting how many posts end, whose people then wait for new ones
 * @param people the first of those people, by unit
 * @param roles how many jobs are given over the ending units, which then reach ended units alone
 * @param holders the first of those jobs, by unit
 */
public record ActPreview(
        ActKind kind,
        LocalDate on,
        List<String> ending,
        List<String> founded,
        List<String> takingOver,
        long waiting,
        List<WaitingLine> people,
        long roles,
        List<RoleOver> holders)
        implements Serializable {
    public LocalDate lastDay() {
        return on.minusDays(1);
    }
}
