package vn.taphuan.audit;

import java.time.Instant;

/**
 * Somebody looked at a person's record or changed it.
 *
 * @param who name of the account that did; its user name where the account is gone
 * @param birthYear null where the account is not an official's
 * @param unitName where that person works today; null for who holds no post
 * @param action such as official.read
 */
public record Look(Instant at, String who, Integer birthYear, String unitName, String action) {}
