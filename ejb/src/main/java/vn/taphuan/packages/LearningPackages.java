package vn.taphuan.packages;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface LearningPackages {
    EntityManager em();

    @HQL("select p from LearningPackage p where p.sha256 = :sha256")
    Optional<LearningPackage> byContent(String sha256);

    /** Puts a package on record unless the same file is; who comes at the same moment waits until the other is through. */
    @HQL("""
            insert into LearningPackage (kind, version, title, sha256, size, takenAt, takenBy)
            values (:kind, :version, :title, :sha256, :size, :at, :by)
            on conflict do nothing""")
    void begin(PackageKind kind, String version, String title, String sha256, long size, Instant at, String by);

    /** The last taken first. */
    @HQL("""
            select p.id, p.kind, p.version, p.title, count(i), p.takenAt, coalesce(a.displayName, p.takenBy)
            from LearningPackage p left join PackageItem i on i.learningPackage = p
              left join Account a on a.username = p.takenBy
            group by p.id, p.kind, p.version, p.title, p.takenAt, p.takenBy, a.displayName
            order by p.takenAt desc, p.id desc""")
    List<PackageLine> lines(Page page);

    @HQL("select count(i) from PackageItem i where i.learningPackage = :learningPackage")
    long countItems(LearningPackage learningPackage);

    @HQL("select count(p) from LearningPackage p")
    long count();

    @HQL("select p.sha256 from LearningPackage p where p.sha256 in :hashes")
    List<String> sentAmong(Collection<String> hashes);

    @HQL("select distinct f.sha256 from PackageFile f where f.sha256 in :hashes")
    List<String> filesAmong(Collection<String> hashes);

    default void add(Object part) {
        em().persist(part);
    }
}
