package vn.taphuan.document;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import vn.taphuan.organisation.Unit;

interface Decisions {
    EntityManager em();

    @HQL("from Decision d where d.issuer = :issuer and d.number = :number and d.issuedOn = :issuedOn")
    Optional<Decision> same(Unit issuer, String number, LocalDate issuedOn);

    @HQL("from DecisionScan s where s.decisionId = :decision")
    Optional<DecisionScan> scanOf(Long decision);
}
