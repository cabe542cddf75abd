package vn.taphuan.official;

/**
 * What no law keeps of somebody who has left is erased. Whoever holds more of it than the record, the account and the
 * proofs of what was done, lets it go in the same transaction ({@code docs/privacy.md}).
 */
public record OfficialErased(Official official) {}
