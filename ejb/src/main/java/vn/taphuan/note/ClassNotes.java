package vn.taphuan.note;

import java.util.List;

/** All that a learner noted and bookmarked in a class, in the order of the course. */
public record ClassNotes(Long enrolment, String offering, String courseTitle, List<NoteLine> lines) {
    public long noted() {
        return lines.stream().filter(NoteLine::noted).count();
    }

    public long bookmarked() {
        return lines.stream().filter(NoteLine::bookmarked).count();
    }
}
