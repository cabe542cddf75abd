package vn.taphuan;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import vn.taphuan.identity.JobRole;

/** Runs a step of a test as a named person who holds exactly these permissions. */
final class As {
    static final As HANH = as("hocvien", JobRole.LEARNER);
    static final As BINH = as("giangvien", JobRole.TRAINER, JobRole.LEARNER);
    static final As HA = as("daotao", JobRole.TRAINING_OFFICE, JobRole.LEARNER);
    static final As PAO = as("nhansu", JobRole.UNIT_HR, JobRole.LEARNER);
    static final As DUC = as("sonoivu", JobRole.PROVINCIAL_HR, JobRole.LEARNER);
    static final As HUY = as("quantri", JobRole.ADMINISTRATOR, JobRole.LEARNER);

    private final String name;
    private final Set<String> permissions;

    private As(String name, Set<String> permissions) {
        this.name = name;
        this.permissions = permissions;
    }

    static As as(String name, JobRole... jobs) {
        return new As(name, JobRole.permissionsOf(Set.of(jobs)));
    }

    static As caller(String name, String... permissions) {
        return new As(name, Set.of(permissions));
    }

    interface Step {
        void run() throws Exception;
    }

    <T> T get(Callable<T> step) throws Exception {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(name)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(permissions)))
                .runAs(step);
    }

    void run(Step step) throws Exception {
        get(() -> {
            step.run();
            return null;
        });
    }
}
