package vn.taphuan.reorganisation;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

interface UnitActs {
    EntityManager em();

    /** A unit lives through a handful of acts. */
    @HQL("""
            select a.id, a.kind, a.takesEffectOn, p.part, d.number, d.issuedOn, d.signer
            from UnitActPart p join p.act a join a.decision d
            where p.unit.code = :unit order by a.takesEffectOn, a.id""")
    List<ActLine> of(String unit);

    default void add(Object part) {
        em().persist(part);
    }
}
