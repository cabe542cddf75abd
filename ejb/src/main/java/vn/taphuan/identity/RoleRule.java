package vn.taphuan.identity;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;

/** What holds for everyone with a job; without a rule a password is enough. */
@Entity
public class RoleRule {
    @Id
    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private JobRole role;

    private boolean secondFactor;

    protected RoleRule() {}

    RoleRule(JobRole role) {
        this.role = role;
    }

    JobRole role() {
        return role;
    }

    boolean secondFactor() {
        return secondFactor;
    }

    void requireSecondFactor(boolean required) {
        secondFactor = required;
    }
}
