package vn.taphuan.enrolment;

import java.util.Collection;
import java.util.Set;
import vn.taphuan.shared.Refused;

/**
 * Who may learn before having completed what comes first, and why.
 *
 * @param reason of at most 500 characters
 */
public record Exceptions(Collection<String> personalNumbers, String reason) {
    static final Exceptions NONE = new Exceptions(Set.of(), "");
    private static final int LONGEST = 500;

    void require() {
        if (reason == null || reason.isBlank()) throw new Refused("enrolment.exceptionReasonMissing");
        if (reason.strip().length() > LONGEST) throw new Refused("enrolment.exceptionReasonTooLong", LONGEST);
    }
}
