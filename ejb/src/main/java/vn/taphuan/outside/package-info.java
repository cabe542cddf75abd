/**
 * What officials learned elsewhere: they declare it with a proof, HR of their unit confirms or refuses it. It stands in
 * the record and counts in no figure of the courses here. Knows {@code official}, {@code organisation} and {@code
 * identity}.
 */
package vn.taphuan.outside;
