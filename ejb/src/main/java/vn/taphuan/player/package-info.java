/** Packages while they run: what each keeps for a learner, and what of it counts. */
package vn.taphuan.player;
