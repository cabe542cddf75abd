package vn.taphuan.identity;

import java.time.LocalDate;

/**
 * A job that ended with its unit.
 *
 * @param until the last day it would have had; null if it was open
 * @param ended the last day it has
 */
public record EndedRole(Long grant, LocalDate until, LocalDate ended) {}
