package vn.taphuan.offering;

/** Who teaches a class. */
public record TrainerName(String username, String displayName) {}
