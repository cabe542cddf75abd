package vn.taphuan.identity;

import java.util.Set;
import java.util.TreeSet;

/**
 * The jobs people hold here and what each may do. A permission reads {@code feature.verb} and stands on the service
 * method it opens; over which units it holds is the scope of the grant.
 */
public enum JobRole {
    /** Cán bộ, công chức, viên chức: learns, is tested, keeps the proof. */
    LEARNER("learning.learn", "assessment.answer", "completion.own", "enrolment.self", "outside.declare"),

    /** Giảng viên: teaches the classes that name them. */
    TRAINER("offering.teach", "course.read", "course.write"),

    /** Phòng Quản lý đào tạo: opens and runs every class. */
    TRAINING_OFFICE(
            "offering.teach",
            "offering.read",
            "offering.open",
            "course.read",
            "course.write",
            "course.publish",
            "enrolment.read",
            "enrolment.decide",
            "enrolment.except",
            "enrolment.withdraw",
            "compliance.read",
            "compliance.export"),

    /** Phụ trách nhân sự của một cơ quan, đơn vị và các đơn vị bên dưới. */
    UNIT_HR(
            "organisation.read",
            "reorganisation.place",
            "official.read",
            "official.import",
            "posting.decide",
            "duplicate.merge",
            "outside.confirm",
            "identity.reset",
            "course.read",
            "offering.read",
            "enrolment.read",
            "enrolment.decide",
            "enrolment.withdraw",
            "compliance.read",
            "compliance.export"),

    /** Sở Nội vụ: what unit HR may, for the whole province, and the units themselves. */
    PROVINCIAL_HR(
            "organisation.read",
            "reorganisation.decide",
            "reorganisation.place",
            "official.read",
            "official.import",
            "official.erase",
            "posting.decide",
            "duplicate.merge",
            "outside.confirm",
            "identity.reset",
            "course.read",
            "offering.read",
            "enrolment.read",
            "enrolment.decide",
            "enrolment.withdraw",
            "compliance.read",
            "compliance.export"),

    /** Quản trị hệ thống: accounts and roles, who did what, and the store of files; no one's learning. */
    ADMINISTRATOR("identity.administer", "identity.reset", "audit.read", "content.clean", "organisation.read");

    private final Set<String> permissions;

    JobRole(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** What someone may do who holds all these jobs at once. */
    public static Set<String> permissionsOf(Iterable<JobRole> roles) {
        var all = new TreeSet<String>();
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
