package vn.taphuan.outside;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.official.Official;

interface OutsideTrainings {
    /** Of people whose main post of the day, or last one before it, lies in these units. */
    String WITHIN = """
              join Posting p on p.official = o and p.kind = MAIN and p.unit.id in :units and p.validFrom <= :day
                and not exists (
                  select 1 from Posting n where n.official = o and n.kind = MAIN
                    and n.validFrom > p.validFrom and n.validFrom <= :day)
            """;

    /** The newest refusal says why. */
    String LINES = """
            select t.id, t.details, t.unitName, t.state, s.reason
            from OutsideTraining t join t.official o
              left join OutsideStep s on t.state = REFUSED and s.id = (
                select max(l.id) from OutsideStep l where l.training = t and l.reason is not null)
            where (o.id = :official or o.mergedInto.id = :official)
            """;

    EntityManager em();

    @HQL(LINES + """
              and t.state <> WITHDRAWN
            order by t.details.toDay desc, t.id desc""")
    List<OutsideLine> told(Long official, Page page);

    @HQL(LINES + """
              and t.state = CONFIRMED
            order by t.details.toDay desc, t.id desc""")
    List<OutsideLine> confirmed(Long official);

    @HQL(LINES + "order by t.details.toDay desc, t.id desc")
    List<OutsideLine> all(Long official);

    @HQL("""
            select p.trainingId, p.fileName, p.kind, p.bytes, p.sha256
            from OutsideProof p join p.training t join t.official o
            where o.id = :official or o.mergedInto.id = :official
            order by p.trainingId""")
    List<OwnProof> proofs(Long official);

    @HQL("select t from OutsideTraining t join fetch t.official o where t.id = :id")
    Optional<OutsideTraining> byId(Long id);

    /** The same, if its person is within. */
    @HQL("select t from OutsideTraining t join fetch t.official o " + WITHIN + " where t.id = :id")
    Optional<OutsideTraining> within(Long id, Collection<Long> units, LocalDate day);

    @HQL("""
            select count(t) from OutsideTraining t
            where t.official = :official and lower(t.details.title) = lower(:title)
              and t.details.fromDay = :fromDay and t.details.toDay = :toDay and t.state <> WITHDRAWN
              and t.id <> :other""")
    long same(Official official, String title, LocalDate fromDay, LocalDate toDay, Long other);

    @HQL("""
            select t.id, o.familyName, o.givenName, o.personalNumber, o.birthDate, o.birthPrecision, p.unit.name,
                   t.details.title, t.details.organiser, t.details.toDay, t.state, t.declaredAt
            from OutsideTraining t join t.official o
            """ + WITHIN + """
            where t.state = :state order by t.declaredAt, t.id""")
    List<OutsideCase> cases(OutsideState state, Collection<Long> units, LocalDate day, Page page);

    @HQL("select count(t) from OutsideTraining t join t.official o " + WITHIN + " where t.state = :state")
    long countCases(OutsideState state, Collection<Long> units, LocalDate day);

    @HQL("from OutsideProof p where p.trainingId = :training")
    Optional<OutsideProof> proof(Long training);

    @HQL("select p.kind from OutsideProof p where p.trainingId = :training")
    Optional<ProofKind> proofKind(Long training);

    @HQL("""
            select s.kind, s.reason, s.takenAt, coalesce(a.displayName, s.takenBy)
            from OutsideStep s left join Account a on a.username = s.takenBy
            where s.training.id = :training order by s.id""")
    List<StepLine> steps(Long training);

    @HQL("select distinct t.official.id from OutsideTraining t where t.official.id in :officials")
    List<Long> declaredBy(Collection<Long> officials);

    /** Trainings nobody confirmed. */
    @HQL("select t.id from OutsideTraining t where t.official = :official and t.state <> CONFIRMED")
    List<Long> unconfirmed(Official official);

    @HQL("delete from OutsideProof p where p.trainingId in :trainings")
    int deleteProofs(Collection<Long> trainings);

    @HQL("delete from OutsideStep s where s.training.id in :trainings")
    int deleteSteps(Collection<Long> trainings);

    @HQL("delete from OutsideTraining t where t.id in :trainings")
    int delete(Collection<Long> trainings);

    @HQL("select distinct t.official.id from OutsideTraining t where t.posting.id in :postings")
    List<Long> carrying(Collection<Long> postings);
}
