package vn.taphuan.duplicate;

import java.time.LocalDate;
import java.util.List;

/**
 * What merging two records would do.
 *
 * @param kept name and number of the record that stays
 * @param ending posts of the other that would end, with their units
 * @param lastDay the last day of these
 * @param beginning the post that would go on with the record that stays; null when there is no need
 * @param login user name that would be shut; null when there is none
 */
public record MergePreview(
        String kept, String gone, List<String> ending, LocalDate lastDay, String beginning, String login) {}
