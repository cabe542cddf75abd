package vn.taphuan.course;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.Page;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Like;
import vn.taphuan.shared.NotFound;

/** What is taught. */
@Stateless
public class CourseService {
    /** Less than that says nothing. */
    private static final int SHORTEST = 3;

    private static final int MOST = 500;

    @Inject
    Courses courses;

    @Inject
    PagePictures pictures;

    @Inject
    Principal caller;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    @RolesAllowed("course.read")
    public List<CourseLine> courses() {
        return courses.latestVersions();
    }

    /** Courses a class may be opened of. */
    @RolesAllowed("course.read")
    public List<CourseLine> taught() {
        return courses.latestVersions().stream()
                .filter(course -> !course.retired())
                .toList();
    }

    /** What a course says of itself, as its newest version does. */
    @RolesAllowed({"course.read", "learning.learn"})
    public CourseAbout about(String code) {
        var version = courses.getLatest(code);
        var plan = courses.file(version, CourseFiles.COURSE)
                .flatMap(file -> CoursePlan.of(new String(file.content(), StandardCharsets.UTF_8)))
                .orElseThrow(() -> new NotFound(CourseFile.class, code));
        return new CourseAbout(
                code,
                plan.title(),
                version.number(),
                plan.summary(),
                plan.audience(),
                plan.periods(),
                version.periodsBy(),
                version.prerequisites().isEmpty() ? List.of() : courses.named(version.prerequisites()),
                plan.passPercent(),
                version.finish(),
                plan.validMonths(),
                plan.outcomes(),
                plan.basis());
    }

    /** No class of it is opened any more; those under way go on, and what was completed stays. */
    @RolesAllowed("course.publish")
    public void retire(String code) {
        courses.get(code).retire(caller.getName(), clock.instant());
        audited.fire(new Audited("authoring.retire", code, null));
    }

    @RolesAllowed("course.publish")
    public void teachAgain(String code) {
        courses.get(code).teachAgain();
        audited.fire(new Audited("authoring.teachAgain", code, null));
    }

    /**
     * All that rests on a document, as a law is replaced: courses, pages and questions of the newest versions.
     *
     * @param text words of the document's name or number
     */
    @RolesAllowed("course.write")
    public List<Resting> restingOn(String text) {
        if (text == null || text.strip().length() < SHORTEST) return List.of();
        var like = Like.containing(text);
        var resting = new ArrayList<>(courses.coursesRestingOn(like, Page.first(MOST)));
        resting.addAll(courses.pagesRestingOn(like, Page.first(MOST)));
        resting.addAll(courses.questionsRestingOn(like, Page.first(MOST)));
        return resting;
    }

    /**
     * The smaller one of that width.
     *
     * @param begins how its hash begins, so that another one never lies at the same address
     */
    @PermitAll
    public SmallPicture smallPicture(Long version, String name, int width, String begins) {
        return pictures.of(version, List.of(name)).stream()
                .flatMap(picture -> picture.smaller().stream())
                .filter(small -> small.width() == width && small.sha256().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new NotFound(CourseImage.class, name));
    }

    /** A picture of a lesson: course material, nobody's data, so that it may be kept by any cache. */
    @PermitAll
    public Picture picture(Long version, String name) {
        return courses.image(version, name)
                .map(image -> new Picture(image.mediaType(), image.content()))
                .orElseThrow(() -> new NotFound(CourseImage.class, name));
    }
}
