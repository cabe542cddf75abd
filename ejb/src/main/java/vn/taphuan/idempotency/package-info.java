/**
 * Calls of other programs that may be sent again without harm: the first answer is kept with the account and the key the
 * program chose, and given again. Knows {@code official} and {@code identity}, to let go of what is of somebody erased.
 */
package vn.taphuan.idempotency;
