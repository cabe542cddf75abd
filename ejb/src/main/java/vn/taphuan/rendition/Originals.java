package vn.taphuan.rendition;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

public interface Originals {
    EntityManager em();

    /** Those nobody is at. */
    @HQL("""
            select o.sha256 from Original o
            where o.state = WAITING and o.kind = :kind and (o.takenAt is null or o.takenAt < :silentSince)
            order by o.sha256""")
    List<String> waiting(OriginalKind kind, Instant silentSince, Page page);

    @HQL("""
            select r.originalSha256, r.width, r.sha256, r.size from Rendition r
            where r.originalSha256 in :originals order by r.width""")
    List<Smaller> smaller(Collection<String> originals);

    /** Those of the hashes under which a smaller one lies. */
    @HQL("select r.sha256 from Rendition r where r.sha256 in :hashes")
    List<String> renditionsAmong(Collection<String> hashes);

    /** Asks for smaller ones; they come later, and once. */
    default void want(String sha256, OriginalKind kind) {
        if (em().find(Original.class, sha256) == null) em().persist(new Original(sha256, kind));
    }

    /** The original, for this transaction alone. */
    default Original locked(String sha256) {
        return em().find(Original.class, sha256, LockModeType.PESSIMISTIC_WRITE);
    }
}
