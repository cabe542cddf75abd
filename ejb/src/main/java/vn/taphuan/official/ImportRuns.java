package vn.taphuan.official;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Runs of the import with their rows. */
public interface ImportRuns {
    EntityManager em();

    @HQL("""
            select r.id, r.fileName, r.state, r.checkedAt, coalesce(a.displayName, r.checkedBy), r.appliedAt,
                   r.createdCount, r.changedCount, r.refusedCount
            from OfficialImport r left join Account a on a.username = r.checkedBy
            where r.checkedBy = :username or r.unitId in :units
            order by r.id desc""")
    List<ImportLine> lines(String username, Collection<Long> units, Page page);

    @HQL("select count(r) from OfficialImport r where r.checkedBy = :username or r.unitId in :units")
    long count(String username, Collection<Long> units);

    @HQL("select r from OfficialImport r where r.id = :id and (r.checkedBy = :username or r.unitId in :units)")
    List<OfficialImport> within(Long id, String username, Collection<Long> units);

    /** Runs that ought to move and were not touched since this moment. */
    @HQL("select r.id from OfficialImport r where r.state in (CHECKING, APPLYING, UNDOING) and r.touchedAt < :before")
    List<Long> resting(Instant before);

    @HQL("select p from ImportPart p where p.runId = :run and p.position = :position")
    List<ImportPart> part(Long run, int position);

    @HQL("delete from ImportPart p where p.runId = :run")
    int dropFile(Long run);

    @HQL("select coalesce(max(r.rowNumber), 0) from ImportRow r where r.runId = :run")
    int lastRow(Long run);

    @HQL("select r from ImportRow r where r.runId = :run and r.effect = :effect order by r.rowNumber")
    List<ImportRow> rows(Long run, ImportEffect effect, Page page);

    @HQL("select r from ImportRow r where r.runId = :run and r.warned = true order by r.rowNumber")
    List<ImportRow> warnedRows(Long run, Page page);

    @HQL("""
            select r from ImportRow r where r.runId = :run and (r.effect = REFUSED or r.warned = true)
            order by r.rowNumber""")
    List<ImportRow> toldRows(Long run, Page page);

    /** Rows with an effect that stand on record, or do not yet. */
    @HQL(
            "select r.id from ImportRow r where r.runId = :run and r.taken = :taken and r.effect in (CREATED, CHANGED) order by r.rowNumber")
    List<Long> ids(Long run, boolean taken);

    @HQL("select r from ImportRow r where r.id in :ids order by r.rowNumber")
    List<ImportRow> rows(Collection<Long> ids);

    /** Of the people of these rows, those who have signed in, got a further post, or were changed by a later list. */
    @HQL("""
            select r.officialId from ImportRow r join Official o on o.id = r.officialId left join o.account a
            where r.id in :rows and r.taken = true and (
              (r.effect = CREATED and a.lastSignInAt is not null)
              or exists (
                select 1 from Posting p, Posting n where p.id = r.postingId and n.official = p.official
                  and n.id <> p.id and (n.validFrom >= p.validFrom or r.effect = CREATED))
              or exists (
                select 1 from ImportRow x where x.officialId = r.officialId and x.taken = true and x.runId > r.runId))""")
    List<Long> builtOn(Collection<Long> rows);

    /** Units of the people a run brought who never signed in, with how many there are. */
    @HQL("""
            select u.code, u.name, u.validTo, count(r) from ImportRow r join Official o on o.id = r.officialId
              join Posting p on p.id = r.postingId join p.unit u join o.account a
            where r.runId = :run and r.taken = true and r.effect = CREATED
              and a.lastSignInAt is null and u.id in :units
            group by u.code, u.name, u.validTo order by u.code""")
    List<ImportUnit> unitsWithoutPassword(Long run, Collection<Long> units);

    /** The people themselves, of one unit. */
    @HQL("""
            select o from ImportRow r join Official o on o.id = r.officialId join fetch o.account a
              join Posting p on p.id = r.postingId join p.unit u
            where r.runId = :run and r.taken = true and r.effect = CREATED
              and a.lastSignInAt is null and u.id in :units and u.code = :unit
            order by o.givenName, o.familyName, o.id""")
    List<Official> withoutPassword(Long run, Collection<Long> units, String unit);

    @HQL("select r from OfficialImport r where r.state = CHECKED and r.checkedAt < :before")
    List<OfficialImport> checkedBefore(Instant before);

    @HQL("update ImportRow r set r.cells = null, r.past = null where r.runId = :run")
    int dropCells(Long run);

    /** Runs done before this moment lose the cells of their rows and what they could be undone by. */
    @HQL("""
            update ImportRow r set r.cells = null, r.past = null
            where (r.cells is not null or r.past is not null) and exists (
              select 1 from OfficialImport i where i.id = r.runId and i.touchedAt < :before
                and i.state not in (CHECKING, APPLYING, UNDOING))""")
    int dropOldCells(Instant before);

    @HQL("delete from ImportRow r where r.runId = :run")
    int dropRows(Long run);

    @HQL("delete from Posting p where p.id in :ids")
    int deletePostings(Collection<Long> ids);

    @HQL("delete from Official o where o.id in :ids")
    int deleteOfficials(Collection<Long> ids);

    /** The run, for this transaction alone. */
    default OfficialImport locked(Long run) {
        return em().find(OfficialImport.class, run, LockModeType.PESSIMISTIC_WRITE);
    }
}
