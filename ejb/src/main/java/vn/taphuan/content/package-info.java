/** Large files that never change, kept outside the database under the hash of what is in them. */
package vn.taphuan.content;
