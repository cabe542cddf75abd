/**
 * Officials in classes, by decision or by themselves, and their withdrawal with a reason. Seats are counted under a lock
 * on the class. Knows {@code offering}, {@code official} and {@code document}.
 */
package vn.taphuan.enrolment;
