package vn.taphuan.learning;

import vn.taphuan.course.ItemKind;

/** Where a learner goes on in a class. */
public record NextItem(String offering, String code, ItemKind kind, Integer position, String title) {}
