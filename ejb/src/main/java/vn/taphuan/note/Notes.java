package vn.taphuan.note;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.offering.Offering;
import vn.taphuan.official.Official;

public interface Notes {
    EntityManager em();

    @HQL("select n from ItemNote n where n.enrolment = :enrolment and n.item = :item")
    Optional<ItemNote> of(Enrolment enrolment, Item item);

    /** In the order of the course; those of items that it has no more come last. */
    @HQL("""
            select case when i.version = o.courseVersion then true else false end, m.position, m.title, i.position, i.code,
                   i.kind, i.title, n.text, n.bookmarked, n.changedAt
            from ItemNote n join n.item i join i.module m join n.enrolment e join e.offering o
            where e = :enrolment and (n.text <> '' or n.bookmarked = true)
            order by case when i.version = o.courseVersion then 0 else 1 end, i.position, n.id""")
    List<NoteLine> ofClass(Enrolment enrolment);

    @HQL("select count(n) from ItemNote n where n.enrolment = :enrolment and (n.text <> '' or n.bookmarked = true)")
    long countOfClass(Enrolment enrolment);

    /** In every class of a person, those of a record merged into this one too, the newest first. */
    @HQL("""
            select e.offering.code, i.code, i.title, n.text, n.bookmarked, n.changedAt
            from ItemNote n join n.item i join n.enrolment e join e.official f
            where (f.id = :official or f.mergedInto.id = :official) and (n.text <> '' or n.bookmarked = true)
            order by n.changedAt desc, n.id desc""")
    List<OwnNote> ofOfficial(Long official);

    /** Lets what a class has noted about one item stand at another. */
    @HQL("""
            update ItemNote n set n.item.id = :to
            where n.item.id = :from and n.enrolment in (select e from Enrolment e where e.offering = :offering)""")
    int carry(Offering offering, Long from, Long to);

    /** Of a person and of the records merged into theirs. */
    @HQL("""
            delete from ItemNote n where n.enrolment in (
              select e from Enrolment e join e.official f where f = :official or f.mergedInto = :official)""")
    int deleteOf(Official official);

    /** Two devices may send at once: they wait for each other, so that the newer one wins. */
    default ItemNote open(Enrolment enrolment, Item item, Instant at) {
        em().lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
        return of(enrolment, item).orElseGet(() -> {
            var note = new ItemNote(enrolment, item, at);
            em().persist(note);
            return note;
        });
    }
}
