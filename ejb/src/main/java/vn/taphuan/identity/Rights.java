package vn.taphuan.identity;

import java.util.Set;

/**
 * What a session may do today.
 *
 * @param secondFactorMissing a job asks for a second factor that is not set up: until it is, nothing is permitted
 */
public record Rights(Set<String> permissions, boolean secondFactorMissing) {}
