package vn.taphuan.authoring;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface LibraryFiles {
    EntityManager em();

    @HQL("select f from LibraryFile f where f.owner = :owner and f.sha256 = :sha256")
    Optional<LibraryFile> same(String owner, String sha256);

    @HQL("select f from LibraryFile f where f.owner = :owner and f.id = :id")
    Optional<LibraryFile> own(String owner, Long id);

    @HQL("select f.name from LibraryFile f where f.owner = :owner")
    List<String> names(String owner);

    /** Those of the hashes that some author keeps. */
    @HQL("select distinct f.sha256 from LibraryFile f where f.sha256 in :hashes")
    List<String> keptAmong(Collection<String> hashes);

    /** Those of the hashes that some draft uses, given up or not: it stays on record. */
    @HQL("select distinct f.sha256 from DraftFile f where f.sha256 in :hashes")
    List<String> draftedAmong(Collection<String> hashes);

    /** The last kept first. */
    @HQL("""
            select f.id, f.kind, f.name, f.size, f.keptAt,
                   (select count(d) from DraftFile d where d.sha256 = f.sha256 and d.draft.state in (WRITING, IN_REVIEW))
                   + (select count(c) from CourseFile c where c.sha256 = f.sha256)
            from LibraryFile f
            where f.owner = :owner and f.name like :like escape '!'
            order by f.keptAt desc, f.id desc""")
    List<LibraryLine> lines(String owner, String like, Page page);

    @HQL("select count(f) from LibraryFile f where f.owner = :owner and f.name like :like escape '!'")
    long count(String owner, String like);

    @HQL("""
            select d.id, cast(null as Integer), d.code, d.title from DraftFile f join f.draft d
            where f.sha256 = :sha256 and d.state in (WRITING, IN_REVIEW) order by d.code""")
    List<LibraryUse> drafts(String sha256, Page page);

    @HQL("""
            select cast(null as Long), v.number, c.code, v.title
            from CourseFile f join f.version v join v.course c
            where f.sha256 = :sha256 order by c.code, v.number""")
    List<LibraryUse> versions(String sha256, Page page);
}
