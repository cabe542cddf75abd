/**
 * Officials in classes, by decision or by themselves, and their withdrawal with a reason. Seats are counted under a lock
 * on the class. What is to be completed first it reads of the course, who has done so it asks of whoever keeps that. Knows
 * {@code course}, {@code offering}, {@code official} and {@code document}.
 */
package vn.taphuan.enrolment;
