/**
 * The demo world: named people in every job, classes past, running and to come. It seeds an empty database when the
 * system property {@code taphuan.demo} is true; it knows everyone, nobody knows it.
 */
package vn.taphuan.demo;
