/** The stamp that a course was completed: unit, post, version, result and tiết of that day, written once. */
package vn.taphuan.completion;
