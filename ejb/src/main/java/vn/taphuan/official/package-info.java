/**
 * Officials (cán bộ, công chức, viên chức) with one record for life, the posts they hold from a day to a day, and their
 * arrival from Excel. Ethnic group serves statistics alone and leaves no service. Knows {@code identity} and
 * {@code organisation}.
 */
package vn.taphuan.official;
