/**
 * Two records of one person: found, merged from a day on, parted again. Features that keep something of a person hear of
 * it by events. Knows {@code official}, {@code organisation} and {@code identity}.
 */
package vn.taphuan.duplicate;
