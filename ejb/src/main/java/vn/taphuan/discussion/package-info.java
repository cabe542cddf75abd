/**
 * What learners ask about an item of their class, and what trainers answer. Who asks is known by name to the trainers and
 * to the training office; to the class it is a learner.
 */
package vn.taphuan.discussion;
