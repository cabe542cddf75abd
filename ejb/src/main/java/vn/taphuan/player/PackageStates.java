package vn.taphuan.player;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.offering.Offering;
import vn.taphuan.packages.LearningPackage;
import vn.taphuan.packages.PackageItem;
import vn.taphuan.shared.NotFound;

interface PackageStates {
    EntityManager em();

    @HQL("""
            select s from PackageState s
            where s.enrolment = :enrolment and s.item = :item and s.packageItem = :packageItem""")
    Optional<PackageState> of(Enrolment enrolment, Item item, PackageItem packageItem);

    /** The caller's place in the class it is kept in, with the class; none once withdrawn. */
    @HQL("""
            select e from PackageState s join s.enrolment e join fetch e.offering
            where s.id = :id and e.official.account.username = :username
              and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    Optional<Enrolment> own(Long id, String username);

    /** The same, whoever asks. */
    @HQL("""
            select e from PackageState s join s.enrolment e join fetch e.offering
            where s.id = :id and not exists (select 1 from Withdrawal w where w.enrolment = e)""")
    Optional<Enrolment> inClass(Long id);

    /** What can be launched in a package, in order, with what the learner reached in it. */
    @HQL("""
            select i.id, i.title, i.href, i.parameters, s.completeness, s.success, s.score
            from PackageItem i
              left join PackageState s on s.packageItem = i and s.enrolment = :enrolment and s.item = :item
            where i.learningPackage = :learningPackage order by i.position""")
    List<PlayerItem> items(LearningPackage learningPackage, Enrolment enrolment, Item item);

    /** The same, of the package and the learner of this. */
    @HQL("""
            select i.id, i.title, i.href, i.parameters, s.completeness, s.success, s.score
            from PackageState here join here.packageItem h join PackageItem i on i.learningPackage = h.learningPackage
              left join PackageState s on s.packageItem = i and s.enrolment = here.enrolment and s.item = here.item
            where here = :state order by i.position""")
    List<PlayerItem> itemsBeside(PackageState state);

    /** What can be launched in a package, of nobody. */
    @HQL("""
            select i.id, i.title, i.href, i.parameters from PackageItem i
            where i.learningPackage = :learningPackage order by i.position""")
    List<PlayerItem> items(LearningPackage learningPackage);

    @HQL("""
            select i.title, p.kind, p.version, f.id, f.familyName, f.givenName, s.data, s.seq, s.seconds,
                   i.href, i.parameters, i.told
            from PackageState s join s.packageItem i join i.learningPackage p join s.enrolment e join e.official f
            where s.id = :id""")
    Optional<KeptState> kept(Long id);

    @HQL("""
            select i.title, p.kind, p.version, i.href, i.parameters, i.told
            from PackageItem i join i.learningPackage p where i.id = :packageItem""")
    Optional<LookedAt> lookedAt(Long packageItem);

    @HQL("""
            select f.sha256, f.size, p.kind, p.version
            from PackageState s join s.packageItem i join i.learningPackage p
              join PackageFile f on f.learningPackage = p
            where s.id = :state and f.path = :path""")
    Optional<RunFile> fileOf(Long state, String path);

    @HQL("""
            select f.sha256, f.size, p.kind, p.version
            from PackageItem i join i.learningPackage p join PackageFile f on f.learningPackage = p
            where i.id = :packageItem and f.path = :path""")
    Optional<RunFile> fileLookedAt(Long packageItem, String path);

    /** In every class of a person, those of a record merged into this one too, the newest first. */
    @HQL("""
            select e.offering.code, s.item.code, s.packageItem.title, s.openedAt, s.changedAt, s.completedAt,
                   s.completeness, s.success, s.score, s.seconds, s.data
            from PackageState s join s.enrolment e join e.official f
            where f.id = :official or f.mergedInto.id = :official
            order by s.openedAt desc, s.id desc""")
    List<OwnPackage> ofOfficial(Long official);

    /** Lets what a class has kept in one item stand in another. */
    @HQL("""
            update PackageState s set s.item.id = :to
            where s.item.id = :from and s.enrolment in (select e from Enrolment e where e.offering = :offering)""")
    int carry(Offering offering, Long from, Long to);

    /** Who waited for another gets to see what the other did. */
    default PackageState lock(Long id) {
        var found = em().find(PackageState.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound(PackageState.class, id);
        return found;
    }

    default void add(PackageState state) {
        em().persist(state);
    }
}
