/**
 * Units with a first and a last day, their codes, and what became of them. A name comes back over time; the code is
 * what names a unit. Knows nothing but {@code shared}.
 */
package vn.taphuan.organisation;
