package vn.taphuan.identity;

/**
 * A job an account holds today beside what a session of it must know; the job is null for who holds none.
 *
 * @param secondFactorRequired the rule of the job; null where there is none
 * @param secondFactor id of the one set up; null where there is none
 */
record HeldNow(Integer epoch, JobRole role, Boolean secondFactorRequired, Long secondFactor) {
    boolean asksForSecondFactor() {
        return Boolean.TRUE.equals(secondFactorRequired);
    }
}
