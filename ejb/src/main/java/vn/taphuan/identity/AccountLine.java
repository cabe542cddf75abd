package vn.taphuan.identity;

import java.time.Instant;

/** One line of the administrator's list of accounts. */
public record AccountLine(
        Long id,
        String username,
        String personalNumber,
        String displayName,
        Boolean disabled,
        Boolean mustChangePassword,
        Instant lastSignInAt,
        Instant rolesSuspendedAt,
        Instant secondFactorAt) {}
