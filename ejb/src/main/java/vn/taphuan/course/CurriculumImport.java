package vn.taphuan.course;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.taphuan.courses.CourseSource;
import vn.taphuan.courses.Curriculum;

/** Takes the shipped curriculum in at start. Content already known by its hash is left; changed content is a new version. */
@Singleton
@Startup
@DependsOn("Schema")
public class CurriculumImport {
    @Inject
    Courses courses;

    @Inject
    Publishing publishing;

    @PostConstruct
    void takeIn() {
        takeIn(Curriculum.load(Curriculum.class.getClassLoader()).courses());
    }

    /** Takes these courses in, in their order. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void takeIn(List<CourseSource> sources) {
        int position = 0;
        for (var source : sources) {
            var course = courses.byUuid(source.uuid().toString()).orElseGet(() -> {
                var added = new Course(source.uuid().toString(), source.code());
                courses.add(added);
                return added;
            });
            course.stand(++position);
            var known = courses.version(course, source.contentHash());
            if (known.isEmpty()) publishing.publish(course, source);
            else if (courses.countFiles(known.get().id()) == 0) publishing.keepFiles(known.get(), source);
        }
    }
}
