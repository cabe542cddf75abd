/**
 * What learners note down about an item of their class, and the items they bookmark. It is theirs alone: nobody who teaches
 * or administers reads it, and it is not in any list.
 */
package vn.taphuan.note;
