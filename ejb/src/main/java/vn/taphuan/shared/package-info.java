/** What every feature stands on: refusals, pages of lists, the clock, the schema. Knows no feature. */
package vn.taphuan.shared;
