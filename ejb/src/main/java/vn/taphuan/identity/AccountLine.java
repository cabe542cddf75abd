package vn.taphuan.identity;

import java.time.Instant;

/**
 * One line of the administrator's list of accounts.
 *
 * @param birthYear null where the account is not an official's
 */
public record AccountLine(
        Long id,
        String username,
        String personalNumber,
        String displayName,
        Integer birthYear,
        Boolean disabled,
        Boolean mustChangePassword,
        Instant lastSignInAt,
        Instant rolesSuspendedAt,
        Instant secondFactorAt) {}
