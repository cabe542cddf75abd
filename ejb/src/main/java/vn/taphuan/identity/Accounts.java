package vn.taphuan.identity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.organisation.Unit;
import vn.taphuan.shared.NotFound;

public interface Accounts {
    EntityManager em();

    @Find
    Optional<Account> byUsername(String username);

    @Find
    Optional<Account> byPersonalNumber(String personalNumber);

    /** A line for each job held on the day, one without a job for who holds none; nothing for who may not come in. */
    @HQL("""
            select a.epoch, g.role, r.secondFactor, f.id from Account a
            left join RoleGrant g on g.account = a
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
              and (a.rolesSuspendedAt is null or g.role = :evenAsleep)
            left join RoleRule r on r.role = g.role
            left join SecondFactor f on f.account = a
            where a.username = :username and a.disabled = false""")
    List<HeldNow> heldNow(String username, LocalDate day, JobRole evenAsleep);

    default List<HeldNow> heldNow(String username, LocalDate day) {
        return heldNow(username, day, JobRole.LEARNER);
    }

    @HQL("""
            select g.role, g.unit.id from RoleGrant g
            where g.account.username = :username
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
              and (g.account.rolesSuspendedAt is null or g.role = :evenAsleep)""")
    List<HeldRole> rolesHeld(String username, LocalDate day, JobRole evenAsleep);

    default List<HeldRole> rolesHeld(String username, LocalDate day) {
        return rolesHeld(username, day, JobRole.LEARNER);
    }

    @HQL("""
            select a.id, a.username, a.personalNumber, a.displayName, a.birthYear, a.disabled, a.mustChangePassword,
              a.lastSignInAt, a.rolesSuspendedAt, f.begunAt
            from Account a left join SecondFactor f on f.account = a
            where (a.displayName like :like escape '!' or a.username like :like escape '!'
               or a.personalNumber like :like escape '!')
              and (:everywhere = true or exists (
                select 1 from RoleGrant g where g.account = a and g.unit.id in :within))
            order by a.givenName, a.familyName, a.id""")
    List<AccountLine> lines(String like, boolean everywhere, Collection<Long> within, Page page);

    @HQL("""
            select a.id, a.username, a.personalNumber, a.displayName, a.birthYear, a.disabled, a.mustChangePassword,
              a.lastSignInAt, a.rolesSuspendedAt, f.begunAt
            from Account a left join SecondFactor f on f.account = a
            where a.username = :username""")
    Optional<AccountLine> line(String username);

    @HQL("""
            select count(a) from Account a
            where (a.displayName like :like escape '!' or a.username like :like escape '!'
               or a.personalNumber like :like escape '!')
              and (:everywhere = true or exists (
                select 1 from RoleGrant g where g.account = a and g.unit.id in :within))""")
    long count(String like, boolean everywhere, Collection<Long> within);

    @HQL("""
            select g.id, g.role, g.unit.code, g.unit.name, g.validFrom, g.validTo, p.displayName
            from RoleGrant g left join g.inPlaceOf o left join o.account p
            where g.account.username = :username order by g.validFrom, g.role""")
    List<GrantLine> grants(String username);

    /** Of these user names, the accounts that hold the job on the day. */
    @HQL("""
            select distinct a from RoleGrant g join g.account a
            where g.role = :role and a.username in :usernames and a.disabled = false
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)""")
    List<Account> holdingAmong(JobRole role, Collection<String> usernames, LocalDate day);

    @HQL(
            "select g from RoleGrant g where g.account = :account and g.role = :role and g.unit = :unit and g.validFrom = :day")
    Optional<RoleGrant> begunOn(Account account, JobRole role, Unit unit, LocalDate day);

    /** A sign-in that succeeded. One statement past the entity's version: a program signs in many times at once. */
    @HQL("update Account a set a.failedAttempts = 0, a.lockedUntil = null, a.lastSignInAt = :at where a.id = :id")
    int signedIn(Long id, Instant at);

    @HQL("""
            select count(g) from RoleGrant g
            where g.account = :account and g.role = :role and g.unit = :unit
              and g.validFrom <= :to and (g.validTo is null or (g.validTo >= :from and g.validTo >= g.validFrom))""")
    long overlapping(Account account, JobRole role, Unit unit, LocalDate from, LocalDate to);

    /** Jobs over these very units on the day or after it; a learner's reaches no further than the learner. */
    @HQL("""
            select count(g) from RoleGrant g
            where g.unit.id in :units and g.role <> :besides and (g.validTo is null or g.validTo >= :day)""")
    long grantsOver(Collection<Long> units, JobRole besides, LocalDate day);

    /** The jobs of {@link #grantsOver} and who holds them. */
    @HQL("""
            select a.displayName, g.role, u.name from RoleGrant g join g.account a join g.unit u
            where u.id in :units and g.role <> :besides and (g.validTo is null or g.validTo >= :day)
            order by u.code, g.role, a.displayName, g.id""")
    List<RoleOver> rolesOver(Collection<Long> units, JobRole besides, LocalDate day, Page page);

    @HQL("select count(g) from RoleGrant g where g.role = :role")
    long holders(JobRole role);

    @HQL("delete from RoleGrant g where g.account.id in :accounts")
    int deleteGrants(Collection<Long> accounts);

    @HQL("delete from Account a where a.id in :ids")
    int deleteAccounts(Collection<Long> ids);

    /** The account of a user name or a personal number, as people type them. */
    default Optional<Account> bySignIn(String login) {
        if (login == null) return Optional.empty();
        var name = login.strip().toLowerCase(Locale.ROOT);
        return byUsername(name).or(() -> byPersonalNumber(name));
    }

    default Account get(String username) {
        return byUsername(username).orElseThrow(() -> new NotFound(Account.class, username));
    }

    default void add(Account account) {
        em().persist(account);
    }

    default void add(RoleGrant grant) {
        em().persist(grant);
    }
}
