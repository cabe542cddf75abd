package vn.taphuan.identity;

/** A job an account holds today beside what a session of it must know; the job is null for who holds none. */
record HeldNow(Integer epoch, JobRole role) {}
