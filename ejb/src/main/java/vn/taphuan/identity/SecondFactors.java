package vn.taphuan.identity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

interface SecondFactors {
    EntityManager em();

    @HQL("select f from SecondFactor f where f.account = :account")
    Optional<SecondFactor> of(Account account);

    @HQL("select r from RoleRule r")
    List<RoleRule> rules();

    @Find
    Optional<RoleRule> rule(JobRole role);

    @HQL("select c from RecoveryCode c where c.secondFactor = :factor and c.usedAt is null")
    List<RecoveryCode> unused(SecondFactor factor);

    /** One of two who bring the same code at once is too late. */
    @HQL("update SecondFactor f set f.lastStep = :step where f.id = :id and f.lastStep < :step")
    int use(Long id, long step);

    @HQL("update RecoveryCode c set c.usedAt = :at where c.id = :id and c.usedAt is null")
    int use(Long id, Instant at);

    @HQL("delete from RecoveryCode c where c.secondFactor = :factor")
    int forgetCodes(SecondFactor factor);

    default void add(Object entity) {
        em().persist(entity);
    }

    default void remove(SecondFactor factor) {
        forgetCodes(factor);
        em().remove(factor);
    }
}
