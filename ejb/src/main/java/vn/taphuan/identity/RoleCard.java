package vn.taphuan.identity;

import java.util.List;

/**
 * A job as the administrator reads it: what it may do, and how many hold it today.
 *
 * @param secondFactor whether whoever holds it must have a second factor
 */
public record RoleCard(JobRole role, List<String> permissions, long people, boolean secondFactor) {}
