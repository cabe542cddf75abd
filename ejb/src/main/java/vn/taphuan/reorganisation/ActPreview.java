package vn.taphuan.reorganisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What an act would do.
 *
 * @param ending names of the units that end, with their last day
 * @param founded names of the units that begin
 * @param takingOver names of the living units that take over
 * @param waiting people who lose their post and wait for a new one
 * @param roles jobs given over the ending units, which then reach ended units alone
 */
public record ActPreview(
        ActKind kind,
        LocalDate on,
        List<String> ending,
        List<String> founded,
        List<String> takingOver,
        long waiting,
        long roles)
        implements Serializable {
    public LocalDate lastDay() {
        return on.minusDays(1);
    }
}
