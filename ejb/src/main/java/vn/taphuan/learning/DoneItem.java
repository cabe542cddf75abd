package vn.taphuan.learning;

/** An item one learner has completed, by its code. */
public record DoneItem(Long enrolment, String code) {}
