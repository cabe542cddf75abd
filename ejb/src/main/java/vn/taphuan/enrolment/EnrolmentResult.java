package vn.taphuan.enrolment;

import java.util.List;

/**
 * What became of one personal number of a list.
 *
 * @param name full name, or null where nobody of that number is in the caller's scope
 * @param birthYear null where the name is
 * @param refusal key of the reason, or null when enrolled
 * @param missing codes of the courses still to be completed first; empty but for whom that hinders
 */
public record EnrolmentResult(
        String personalNumber, String name, Integer birthYear, String refusal, List<String> missing) {
    public boolean enrolled() {
        return refusal == null;
    }

    /** The codes as they stand in the sentence of the refusal. */
    public String first() {
        return String.join(", ", missing);
    }
}
