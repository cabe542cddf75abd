package vn.taphuan.offering;

/**
 * Who may be named as a trainer.
 *
 * @param birthYear null where the account is not an official's
 * @param unitName where the person is a trainer; the first by name of several units
 */
public record TrainerChoice(String username, String displayName, Integer birthYear, String unitName) {}
