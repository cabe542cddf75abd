package vn.taphuan.authoring;

/** Who may be asked to review. */
public record ReviewerChoice(String username, String displayName, Integer birthYear) {}
