package vn.taphuan.duplicate;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.official.Official;

interface Merges {
    /** The newest main post of each, which lies in the units asked for. */
    String SUSPECTED = """
            from Official a
              join Official b on b.givenName = a.givenName and b.familyName = a.familyName and b.id > a.id
              join Posting p on p.official = a and p.kind = MAIN and p.unit.id in :units
              join Posting q on q.official = b and q.kind = MAIN and q.unit.id in :units
            where a.mergedInto is null and b.mergedInto is null
              and (a.birthDate = b.birthDate
                or (year(a.birthDate) = year(b.birthDate) and (a.birthPrecision = YEAR or b.birthPrecision = YEAR)))
              and not exists (
                select 1 from Posting x where x.official = a and x.kind = MAIN and x.validFrom > p.validFrom)
              and not exists (
                select 1 from Posting y where y.official = b and y.kind = MAIN and y.validFrom > q.validFrom)
              and not exists (select 1 from DistinctOfficials d where d.one = a and d.other = b)
            """;

    EntityManager em();

    @HQL("""
            select a.familyName, a.givenName,
                   a.id, a.personalNumber, a.birthDate, a.birthPrecision, p.unit.name, p.position,
                   b.id, b.personalNumber, b.birthDate, b.birthPrecision, q.unit.name, q.position
            """ + SUSPECTED + """
            order by a.givenName, a.familyName, a.id, b.id""")
    List<Suspects> suspects(Collection<Long> units, Page page);

    @HQL("select count(a) " + SUSPECTED)
    long countSuspects(Collection<Long> units);

    /** Merges that hold, of this person's record. */
    @HQL("""
            select m.id, k.id, k.personalNumber, g.id, g.personalNumber, m.mergedAt, coalesce(a.displayName, m.mergedBy)
            from OfficialMerge m join m.kept k join m.gone g left join Account a on a.username = m.mergedBy
            where m.undoneAt is null and (k.id = :official or g.id = :official) order by m.id""")
    List<MergeLine> of(Long official);

    @HQL("""
            select m from OfficialMerge m join fetch m.kept join fetch m.gone
            where m.id = :id""")
    List<OfficialMerge> byId(Long id);

    @HQL("""
            select g.id from OfficialMerge m join m.gone g where g.id in :officials""")
    List<Long> everGone(Collection<Long> officials);

    @HQL("""
            select k.id from OfficialMerge m join m.kept k where k.id in :officials""")
    List<Long> everKept(Collection<Long> officials);

    @HQL("select count(d) from DistinctOfficials d where d.one in :pair and d.other in :pair")
    long distinct(Collection<Official> pair);
}
