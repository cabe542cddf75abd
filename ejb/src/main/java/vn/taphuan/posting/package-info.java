/**
 * What is done to people's posts by decisions: moving and promoting, further posts beside the main one, leaving and coming
 * back; each shown before it is done. Knows {@code official}, {@code document} and {@code identity}.
 */
package vn.taphuan.posting;
