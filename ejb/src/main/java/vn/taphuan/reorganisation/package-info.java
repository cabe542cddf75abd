/**
 * What is done to units by decisions: founding, renaming, merging, splitting, dissolving, moving under another; and new
 * places for the people it leaves without one. Knows {@code organisation}, {@code official} and {@code document}.
 */
package vn.taphuan.reorganisation;
