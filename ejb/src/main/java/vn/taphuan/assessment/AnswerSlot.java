package vn.taphuan.assessment;

import java.time.Instant;
import vn.taphuan.courses.Kind;

/** Where an answer goes, and what it must fit. */
record AnswerSlot(Long id, String choiceOrder, Long seq, Kind kind, Integer openMark, Instant deadlineAt) {}
