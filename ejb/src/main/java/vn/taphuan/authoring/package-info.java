/** Writing courses: drafts in the files of a course, reviewed and published, taken in and taken away. */
package vn.taphuan.authoring;
