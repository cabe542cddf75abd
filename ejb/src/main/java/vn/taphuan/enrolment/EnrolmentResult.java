package vn.taphuan.enrolment;

/**
 * What became of one personal number of a list.
 *
 * @param name full name, or null where nobody of that number is in the caller's scope
 * @param birthYear null where the name is
 * @param refusal key of the reason, or null when enrolled
 */
public record EnrolmentResult(String personalNumber, String name, Integer birthYear, String refusal) {
    public boolean enrolled() {
        return refusal == null;
    }
}
