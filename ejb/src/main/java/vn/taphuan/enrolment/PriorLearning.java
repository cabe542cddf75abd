package vn.taphuan.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Asked before people come into a class: whoever keeps what was completed says so.
 *
 * @param courses codes of the courses to be completed first
 * @param day on which a completion has to count
 * @param completed takes, for the id of a person, the codes of those completed
 */
public record PriorLearning(
        Collection<Long> officials, Collection<String> courses, LocalDate day, Map<Long, Set<String>> completed) {
    public void completed(Long official, String course) {
        completed.computeIfAbsent(official, id -> new HashSet<>()).add(course);
    }
}
