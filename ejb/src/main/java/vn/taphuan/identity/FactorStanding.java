package vn.taphuan.identity;

import java.time.Instant;

/**
 * How the caller's own second factor stands.
 *
 * @param setUpAt null while there is none
 * @param codesLeft recovery codes not used yet
 * @param required a job of the caller asks for it
 */
public record FactorStanding(Instant setUpAt, long codesLeft, boolean required) {}
