package vn.taphuan.identity;

import java.util.List;
import java.util.function.Function;

/**
 * The words of the list of jobs as a file, in the language of who takes it away.
 *
 * @param heads twelve column heads: number, name, year of birth, user name, job, unit, from, to, in place of,
 *     last sign-in, last gone through, standing
 * @param due what stands in the last column where it is time to go through the job, {@code asleep} where nobody uses it
 */
public record ReviewWords(
        String sheet, String title, List<String> heads, Function<JobRole, String> role, String due, String asleep) {}
