package vn.taphuan.authoring;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.identity.JobRole;
import vn.taphuan.shared.NotFound;

interface Drafts {
    EntityManager em();

    /** Those somebody writes or is to review, or all; what is open first, then the last changed. */
    @HQL("""
            select d.id, d.code, d.title, d.state, b.number, coalesce(a.displayName, d.createdBy), r.displayName,
                   d.changedAt
            from CourseDraft d left join d.basedOn b
              left join Account a on a.username = d.createdBy
              left join Account r on r.username = d.reviewer
            where :all = true or d.createdBy = :username or d.reviewer = :username
            order by case when d.state in (WRITING, IN_REVIEW) then 0 else 1 end, d.changedAt desc, d.id desc""")
    List<DraftLine> lines(String username, boolean all, Page page);

    @HQL("select count(d) from CourseDraft d where :all = true or d.createdBy = :username or d.reviewer = :username")
    long count(String username, boolean all);

    /** Holds the code until the transaction ends; who wants it at the same moment waits. */
    @HQL("insert into CourseCode (code) values (:code) on conflict do nothing")
    void hold(String code);

    @HQL("""
            select d from CourseDraft d
            where (d.courseUuid = :uuid or d.code = :code) and d.state in (WRITING, IN_REVIEW) order by d.id""")
    List<CourseDraft> open(String uuid, String code, Page page);

    /** The draft that is open of the course, or of another with its code. */
    default Optional<CourseDraft> open(String uuid, String code) {
        return open(uuid, code, Page.first(1)).stream().findFirst();
    }

    /** Those that are being written, by somebody or, with all, by anybody. */
    @HQL("""
            select d from CourseDraft d
            where d.state = WRITING and d <> :besides and (:all = true or d.createdBy = :username)
            order by d.code""")
    List<CourseDraft> written(String username, boolean all, CourseDraft besides, Page page);

    @HQL("select f from DraftFile f where f.draft = :draft order by f.path")
    List<DraftFile> files(CourseDraft draft);

    @HQL("select f.path from DraftFile f where f.draft = :draft order by f.path")
    List<String> paths(CourseDraft draft);

    @HQL("select f from DraftFile f where f.draft = :draft and f.path = :path")
    Optional<DraftFile> file(CourseDraft draft, String path);

    @HQL("select f.bytes from DraftFile f where f.draft = :draft")
    List<Long> sizes(CourseDraft draft);

    @HQL("""
            select n.kind, n.text, n.writtenAt, coalesce(a.displayName, n.writtenBy)
            from DraftNote n left join Account a on a.username = n.writtenBy
            where n.draft = :draft order by n.id""")
    List<NoteLine> notes(CourseDraft draft);

    @HQL("select r from RemovedQuestion r where r.draft = :draft and r.module = :module order by r.id desc")
    List<RemovedQuestion> removed(CourseDraft draft, String module);

    @HQL("select r.code from RemovedQuestion r where r.draft = :draft")
    List<String> removedCodes(CourseDraft draft);

    /** Who holds the job on the day. */
    @HQL("""
            select a.username, a.displayName, a.birthYear
            from RoleGrant g join g.account a
            where g.role = :role and a.disabled = false and a.username not in :besides
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            group by a.username, a.displayName, a.birthYear, a.givenName, a.familyName
            order by a.givenName, a.familyName, a.username""")
    List<ReviewerChoice> holding(JobRole role, Collection<String> besides, LocalDate day, Page page);

    default CourseDraft get(Long id) {
        var draft = em().find(CourseDraft.class, id);
        if (draft == null) throw new NotFound(CourseDraft.class, id);
        return draft;
    }

    /** The same for writing: two who save at once wait for each other. */
    default CourseDraft locked(Long id) {
        var draft = em().find(CourseDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) throw new NotFound(CourseDraft.class, id);
        return draft;
    }

    default void add(Object part) {
        em().persist(part);
    }
}
