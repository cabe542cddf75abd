package vn.taphuan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.taphuan.course.CourseAbout;
import vn.taphuan.course.CourseService;

/** {@code /course/CODE}: what a course is, for whom, and what it rests on. */
@Named
@RequestScoped
public class CoursePage {
    @Inject
    CourseService courses;

    @Inject
    @Param(pathIndex = 0)
    String code;

    private CourseAbout about;

    @PostConstruct
    void load() {
        about = courses.about(code);
    }

    public CourseAbout getAbout() {
        return about;
    }
}
