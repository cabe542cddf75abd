package vn.taphuan.identity;

/** How many people hold a job. */
record RoleCount(JobRole role, Long people) {}
