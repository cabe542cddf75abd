package vn.taphuan.identity;

import java.util.List;

/**
 * The second factor is set up.
 *
 * @param recoveryCodes to be written down: they are on record nowhere else
 * @param epoch the session goes on with; every other session ends
 */
public record FactorSetUp(List<String> recoveryCodes, int epoch) {}
