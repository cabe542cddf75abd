package vn.taphuan.idempotency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

interface KeptAnswers {
    EntityManager em();

    @HQL("delete from KeptAnswer k where k.begunAt < :moment")
    int dropBefore(Instant moment);

    @HQL("delete from KeptAnswer k where k.id = :id and k.begunAt < :moment")
    int dropBefore(String id, Instant moment);

    @HQL("delete from KeptAnswer k where k.id = :id and k.status is null")
    int dropUnanswered(String id);

    @HQL("delete from KeptAnswer k where k.username = :username")
    int dropOf(String username);

    /** Held until the transaction ends, so that of two who find it left one takes it up. */
    default Optional<KeptAnswer> locked(String id) {
        return Optional.ofNullable(em().find(KeptAnswer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
