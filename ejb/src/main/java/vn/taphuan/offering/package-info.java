/**
 * Classes (lớp): one run of a course version with dates, mode, trainers, seats and, where allowed, a window for
 * enrolling oneself. Knows {@code course}, {@code identity} and {@code organisation}.
 */
package vn.taphuan.offering;
