package vn.taphuan.official;

import java.util.Collection;
import java.util.Set;

/**
 * Asked before people or posts are taken off record again: whoever built on one of them says so.
 *
 * @param officials whose record is to go
 * @param postings that are to go while the person stays
 * @param needed takes the ids of the people who cannot be taken off
 */
public record StillNeeded(Collection<Long> officials, Collection<Long> postings, Set<Long> needed) {}
