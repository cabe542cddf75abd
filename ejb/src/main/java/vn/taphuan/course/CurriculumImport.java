package vn.taphuan.course;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import vn.taphuan.content.ContentStore;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CoursePlan;
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

    @Inject
    ContentStore store;

    @PostConstruct
    void takeIn() {
        var loader = Curriculum.class.getClassLoader();
        var curriculum = Curriculum.load(loader);
        curriculum.media().keySet().forEach(sha256 -> keep(sha256, () -> curriculum.open(loader, sha256)));
        takeIn(curriculum.courses());
    }

    private void keep(String sha256, Supplier<InputStream> medium) {
        try {
            if (store.exists(sha256)) return;
            try (var content = medium.get()) {
                store.put(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        courses.withoutPrerequisites().forEach(this::readPrerequisites);
    }

    private void readPrerequisites(CourseVersion version) {
        version.tellPrerequisites(courses.file(version, CourseFiles.COURSE)
                .flatMap(file -> CoursePlan.of(new String(file.content(), StandardCharsets.UTF_8)))
                .map(CoursePlan::prerequisites)
                .orElse(List.of()));
    }
}
