package vn.taphuan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.taphuan.identity.JobRole.ADMINISTRATOR;
import static vn.taphuan.identity.JobRole.LEARNER;
import static vn.taphuan.identity.JobRole.PROVINCIAL_HR;
import static vn.taphuan.identity.JobRole.TRAINER;
import static vn.taphuan.identity.JobRole.TRAINING_OFFICE;
import static vn.taphuan.identity.JobRole.UNIT_HR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobRoleTest {
    @ParameterizedTest
    @EnumSource
    void every_permission_is_a_feature_and_a_verb(JobRole role) {
        assertFalse(role.permissions().isEmpty());
        role.permissions().forEach(permission -> assertTrue(permission.matches("[a-z]+\\.[a-z]+"), permission));
    }

    @Test
    void the_administrator_sees_no_ones_learning() {
        var learning = Set.of(
                "learning", "assessment", "completion", "compliance", "enrolment", "offering", "official", "course");
        ADMINISTRATOR
                .permissions()
                .forEach(permission -> assertFalse(learning.contains(featureOf(permission)), permission));
    }

    @Test
    void only_the_administrator_runs_accounts_and_reads_the_audit_log() {
        assertEquals(EnumSet.of(ADMINISTRATOR), whoMay("identity.administer"));
        assertEquals(EnumSet.of(ADMINISTRATOR), whoMay("audit.read"));
    }

    @Test
    void a_learner_may_nothing_that_human_resources_or_the_training_office_may() {
        for (var other : List.of(UNIT_HR, PROVINCIAL_HR, TRAINING_OFFICE, TRAINER, ADMINISTRATOR))
            other.permissions().forEach(permission -> assertFalse(LEARNER.may(permission), permission));
    }

    @Test
    void only_a_learner_learns_answers_and_enrols_themselves() {
        for (var permission : LEARNER.permissions()) assertEquals(EnumSet.of(LEARNER), whoMay(permission));
    }

    @Test
    void provincial_human_resources_may_all_that_a_units_may() {
        assertTrue(PROVINCIAL_HR.permissions().containsAll(UNIT_HR.permissions()));
    }

    @Test
    void people_are_imported_by_human_resources_alone() {
        assertEquals(EnumSet.of(UNIT_HR, PROVINCIAL_HR), whoMay("official.import"));
        assertEquals(EnumSet.of(UNIT_HR, PROVINCIAL_HR), whoMay("official.read"));
    }

    @Test
    void a_trainer_teaches_and_neither_enrols_nor_withdraws() {
        assertTrue(TRAINER.may("offering.teach"));
        assertFalse(TRAINER.may("offering.open"));
        assertFalse(TRAINER.may("enrolment.decide"));
        assertFalse(TRAINER.may("enrolment.withdraw"));
    }

    @Test
    void who_holds_two_jobs_may_what_either_may() {
        var both = JobRole.permissionsOf(List.of(LEARNER, TRAINER));
        assertTrue(both.containsAll(LEARNER.permissions()));
        assertTrue(both.containsAll(TRAINER.permissions()));
        assertEquals(LEARNER.permissions().size() + TRAINER.permissions().size(), both.size());
    }

    @Test
    void who_holds_no_job_may_nothing() {
        assertEquals(Set.of(), JobRole.permissionsOf(List.of()));
    }

    private static String featureOf(String permission) {
        return permission.substring(0, permission.indexOf('.'));
    }

    private static Set<JobRole> whoMay(String permission) {
        var roles = EnumSet.allOf(JobRole.class);
        roles.removeIf(role -> !role.may(permission));
        return roles;
    }
}
