package vn.taphuan.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.taphuan.content.ContentUse;

/** A published version uses its films, documents and packages for good. */
@Dependent
class CourseContentUse implements ContentUse {
    @Inject
    Courses courses;

    @Override
    public Set<String> used(Collection<String> hashes) {
        return new HashSet<>(courses.mediaAmong(hashes));
    }
}
