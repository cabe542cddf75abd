package vn.taphuan.identity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface RoleGrants {
    EntityManager em();

    @HQL("select g from RoleGrant g where g.id in :ids")
    List<RoleGrant> these(Collection<Long> ids);

    /** Jobs of these accounts, ended ones too. */
    @HQL("""
            select g from RoleGrant g join fetch g.account a join fetch g.unit
            where a.id in :accounts and g.role <> :besides order by g.id""")
    List<RoleGrant> besides(JobRole besides, Collection<Long> accounts);

    /** Jobs of the account that go on after that day or are still to begin. */
    @HQL("""
            select g from RoleGrant g join fetch g.unit
            where g.account = :account and (g.validTo is null or g.validTo > :day) order by g.id""")
    List<RoleGrant> after(Account account, LocalDate day);

    @HQL("update RoleGrant g set g.unit.id = :unit where g.account.id in :accounts and g.role = :role")
    int move(Collection<Long> accounts, JobRole role, Long unit);

    @HQL("""
            select g.role, count(distinct g.account.id) from RoleGrant g
            where g.unit.id in :within and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            group by g.role""")
    List<RoleCount> counts(Collection<Long> within, LocalDate day);

    @HQL("""
            select g.id, a.username, a.displayName, a.birthYear, u.code, u.name, g.validFrom, g.validTo, p.displayName,
              a.rolesSuspendedAt
            from RoleGrant g join g.account a join g.unit u left join g.inPlaceOf o left join o.account p
            where g.role = :role and u.id in :within
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            order by u.code, a.givenName, a.familyName, g.id""")
    List<HolderLine> holders(JobRole role, Collection<Long> within, LocalDate day, Page page);

    @HQL("""
            select count(g) from RoleGrant g
            where g.role = :role and g.unit.id in :within
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)""")
    long countHolders(JobRole role, Collection<Long> within, LocalDate day);

    // In place of somebody

    @HQL("""
            select g from RoleGrant g where g.account = :account and g.role <> :besides and g.inPlaceOf is null
              and g.validFrom <= :to and (g.validTo is null or g.validTo >= :from)
            order by g.role, g.id""")
    List<RoleGrant> ownBetween(Account account, JobRole besides, LocalDate from, LocalDate to);

    /** What others hold in place of these jobs. */
    @HQL("select g from RoleGrant g join fetch g.account join fetch g.unit where g.inPlaceOf in :grants")
    List<RoleGrant> standingIn(Collection<RoleGrant> grants);

    @HQL("""
            select g.id, a.username, a.displayName, a.birthYear, g.role, g.unit.name, g.validFrom, g.validTo
            from RoleGrant g join g.account a join g.inPlaceOf o
            where o.account.username = :username and g.validTo >= :day and g.validTo >= g.validFrom
            order by g.validFrom, a.givenName, a.familyName, g.id""")
    List<StandInLine> standIns(String username, LocalDate day);

    // Gone through twice a year

    @HQL("""
            select g.id, a.username, a.displayName, a.birthYear, g.role, u.code, u.name, g.validFrom, g.validTo,
              p.displayName, a.lastSignInAt, a.rolesSuspendedAt,
              (select max(r.reviewedOn) from RoleReview r where r.roleGrant = g)
            from RoleGrant g join g.account a join g.unit u left join g.inPlaceOf o left join o.account p
            where g.role <> :besides and (:role is null or g.role = :role) and u.id in :within
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
              and (:all = true or g.validFrom <= :before
                and not exists (select r.id from RoleReview r where r.roleGrant = g and r.reviewedOn > :before))
            order by u.code, a.givenName, a.familyName, g.role, g.id""")
    List<ReviewLine> review(
            JobRole besides,
            JobRole role,
            Collection<Long> within,
            LocalDate day,
            boolean all,
            LocalDate before,
            Page page);

    @HQL("""
            select count(g) from RoleGrant g
            where g.role <> :besides and (:role is null or g.role = :role) and g.unit.id in :within
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
              and (:all = true or g.validFrom <= :before
                and not exists (select r.id from RoleReview r where r.roleGrant = g and r.reviewedOn > :before))""")
    long countReview(
            JobRole besides, JobRole role, Collection<Long> within, LocalDate day, boolean all, LocalDate before);

    // Unused

    /**
     * Accounts whose jobs are older than the day and that nobody has signed in with, or woken, since the moment it
     * began; who signed in last comes last.
     */
    @HQL("""
            select a from Account a
            where a.rolesSuspendedAt is null and a.disabled = false and a.createdAt < :since
              and (a.lastSignInAt is null or a.lastSignInAt < :since)
              and (a.rolesRestoredAt is null or a.rolesRestoredAt < :since)
              and exists (select g.id from RoleGrant g where g.account = a and g.role <> :besides
                and g.validFrom <= :today and (g.validTo is null or g.validTo >= :today))
              and not exists (select g.id from RoleGrant g where g.account = a and g.role <> :besides
                and g.validFrom >= :day and g.validFrom <= :today and (g.validTo is null or g.validTo >= :today))
            order by a.lastSignInAt, a.id""")
    List<Account> unused(JobRole besides, Instant since, LocalDate day, LocalDate today);

    /** Ids of the accounts that hold the job on the day and may use it. */
    @HQL("""
            select distinct a.id from RoleGrant g join g.account a
            where g.role = :role and a.disabled = false and a.rolesSuspendedAt is null
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)""")
    List<Long> awake(JobRole role, LocalDate day);

    default void add(RoleGrant grant) {
        em().persist(grant);
    }

    default void add(RoleReview review) {
        em().persist(review);
    }
}
