package vn.taphuan.identity;

import java.io.Serializable;

/** A job over a unit, and who holds it. */
public record RoleOver(String holder, JobRole role, String unit) implements Serializable {}
