package vn.taphuan.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import vn.taphuan.content.ContentStore;
import vn.taphuan.course.Courses;
import vn.taphuan.course.Publishing;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.courses.ItemSource;
import vn.taphuan.courses.Medium;
import vn.taphuan.courses.Problem;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Sha256;

/** Courses are taken along as zip files, and taken in from them. */
@Stateless
public class CarryService {
    @Inject
    Drafts drafts;

    @Inject
    Desk desk;

    @Inject
    DraftText texts;

    @Inject
    Courses courses;

    @Inject
    Publishing publishing;

    @Inject
    MediaCheck check;

    @Inject
    ContentStore store;

    @Inject
    Event<Audited> audited;

    /** The files of a draft. */
    @RolesAllowed(Desk.WRITE)
    public CourseBundle export(Long id) {
        return new CourseBundle(texts.files(desk.seen(id)).all(), store);
    }

    /** The files of the newest version of a course. */
    @RolesAllowed("course.read")
    public CourseBundle exportCourse(String code) {
        var newest = courses.getLatest(code);
        var files = desk.filesOf(newest);
        if (files.isEmpty()) throw new Refused("authoring.noFiles", newest.number());
        return new CourseBundle(files, store);
    }

    /**
     * Takes a course in that was exported here or elsewhere, as a draft of the caller. Refused, with the file and line,
     * when it could not be taught as it is.
     *
     * @param dryRun true only looks
     */
    @RolesAllowed(Desk.WRITE)
    public TakenPackage take(InputStream zip, boolean dryRun) throws IOException {
        var files = CourseZip.read(zip, (path, content) -> medium(path, content, dryRun));
        var sent = CourseFiles.of(files);
        var check = texts.check(sent);
        check.problems().stream()
                .filter(problem -> !problem.advice())
                .findFirst()
                .ifPresent(problem -> {
                    throw new Refused("authoring.zipProblem", problem.file(), problem.line(), problem.sentence());
                });
        var course = check.course().orElseThrow();
        var uuid = course.uuid().toString();
        publishing.requireFree(course.code(), uuid);
        if (!dryRun) drafts.hold(course.code());
        drafts.open(uuid, course.code()).ifPresent(open -> {
            throw new Refused("authoring.openElsewhere", desk.nameOf(open.createdBy()));
        });
        Long id = null;
        if (!dryRun) {
            var draft = desk.begin(
                    sent.text(CourseFiles.COURSE).flatMap(CoursePlan::of).orElseThrow(),
                    courses.byUuid(uuid)
                            .map(known -> courses.getLatest(known.code()))
                            .orElse(null));
            texts.writeAll(draft, files);
            id = draft.id();
            audited.fire(new Audited("authoring.take", course.code(), null));
        }
        return new TakenPackage(
                "COURSE",
                "1",
                course.title(),
                course.items().stream().map(ItemSource::title).toList(),
                check.problems().stream().map(Problem::toString).toList(),
                id);
    }

    /** Looked at in a file of its own, so that what is refused was never kept. */
    private Medium medium(String path, InputStream content, boolean dryRun) throws IOException {
        var file = Files.createTempFile("taphuan-", null);
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            check.check(CourseFiles.nameOf(path), file);
            if (dryRun) return new Medium(Sha256.of(file), Files.size(file));
            try (var whole = Files.newInputStream(file)) {
                var stored = store.put(whole);
                return new Medium(stored.sha256(), stored.size());
            }
        } finally {
            Files.delete(file);
        }
    }
}
