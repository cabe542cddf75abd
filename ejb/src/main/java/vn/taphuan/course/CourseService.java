package vn.taphuan.course;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.taphuan.shared.NotFound;

/** What is taught. */
@Stateless
public class CourseService {
    @Inject
    Courses courses;

    @RolesAllowed("course.read")
    public List<CourseLine> courses() {
        return courses.latestVersions();
    }

    /** A picture of a lesson: course material, nobody's data, so that it may be kept by any cache. */
    @PermitAll
    public Picture picture(Long version, String name) {
        return courses.image(version, name)
                .map(image -> new Picture(image.mediaType(), image.content()))
                .orElseThrow(() -> new NotFound(CourseImage.class, name));
    }
}
