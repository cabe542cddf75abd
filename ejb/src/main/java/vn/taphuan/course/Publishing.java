package vn.taphuan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.taphuan.courses.Basis;
import vn.taphuan.courses.CourseSource;
import vn.taphuan.courses.LessonSource;
import vn.taphuan.courses.MaterialKind;
import vn.taphuan.courses.MaterialSource;
import vn.taphuan.courses.Medium;
import vn.taphuan.courses.QuizSource;
import vn.taphuan.courses.SafeHtml;
import vn.taphuan.packages.PackageShelf;
import vn.taphuan.rendition.OriginalKind;
import vn.taphuan.rendition.Originals;
import vn.taphuan.shared.Refused;

/** Makes a checked course the next version of what is taught; it never changes again. */
@ApplicationScoped
public class Publishing {
    private static final Logger LOG = Logger.getLogger(Publishing.class.getName());

    @Inject
    Courses courses;

    @Inject
    PackageShelf packages;

    @Inject
    Originals originals;

    @Inject
    Clock clock;

    /**
     * The next version of the course of this uuid, which is added at the end of the curriculum when it is new. Refused
     * when another course has the code, or when nothing has changed since a version before.
     */
    public CourseVersion publish(CourseSource source) {
        var uuid = source.uuid().toString();
        requireFree(source.code(), uuid);
        requireNoCircle(source);
        var course = courses.byUuid(uuid).orElseGet(() -> {
            var added = new Course(uuid, source.code());
            added.stand(courses.lastPosition().orElse(0) + 1);
            courses.add(added);
            return added;
        });
        courses.version(course, source.contentHash()).ifPresent(version -> {
            throw new Refused("course.unchanged", version.number());
        });
        return publish(course, source);
    }

    /** Refused when another course than that of this uuid has the code. */
    public void requireFree(String code, String uuid) {
        courses.byCode(code).filter(other -> !other.uuid().equals(uuid)).ifPresent(other -> {
            throw new Refused("course.codeTaken", code);
        });
    }

    /** Refused when a course that is to come first asks for this one itself, over whatever others: nobody could begin. */
    private void requireNoCircle(CourseSource source) {
        var open = new ArrayDeque<>(source.prerequisites());
        var seen = new HashSet<String>();
        while (!open.isEmpty()) {
            var code = open.remove();
            if (code.equals(source.code())) throw new Refused("course.circle", code);
            if (seen.add(code)) courses.latest(code).ifPresent(first -> open.addAll(first.prerequisites()));
        }
    }

    CourseVersion publish(Course course, CourseSource source) {
        var details = new CourseDetails(
                source.title(),
                source.summary(),
                source.audience(),
                String.join("\n", source.outcomes()),
                lines(source.basis()),
                source.prerequisites(),
                source.periods(),
                source.periodsBy(),
                source.passPercent(),
                source.finish(),
                source.validMonths());
        var number = courses.lastNumber(course).orElse(0) + 1;
        var version = new CourseVersion(course, number, source.contentHash(), details, clock.instant());
        courses.add(version);
        int modulePosition = 0;
        int itemPosition = 0;
        for (var moduleSource : source.modules()) {
            var module = new CourseModule(
                    version, ++modulePosition, moduleSource.id(), moduleSource.title(), moduleSource.aim());
            courses.add(module);
            for (var item : moduleSource.items()) {
                itemPosition++;
                if (item instanceof LessonSource lesson) addPage(version, module, itemPosition, lesson);
                if (item instanceof QuizSource quiz) addQuiz(version, module, itemPosition, quiz);
                if (item instanceof MaterialSource material)
                    addMaterial(version, module, itemPosition, material, source.media());
            }
        }
        for (var asked : source.questions()) {
            var question = new Question(
                    version,
                    asked.id(),
                    asked.topic(),
                    asked.level(),
                    asked.kind(),
                    asked.textHtml(),
                    asked.explanationHtml(),
                    asked.basis());
            asked.options().forEach(option -> question.offer(option.html(), option.right()));
            courses.add(question);
        }
        source.images().forEach((name, bytes) -> addPicture(version, name, bytes));
        keepFiles(version, source);
        LOG.info(() -> "Course " + course.code() + " version " + number + " published");
        return version;
    }

    void keepFiles(CourseVersion version, CourseSource source) {
        source.files().forEach((path, bytes) -> courses.add(new CourseFile(version, path, bytes)));
    }

    private void addPicture(CourseVersion version, String name, byte[] bytes) {
        var picture = new CourseImage(version, name, MediaTypes.of(name), bytes);
        courses.add(picture);
        originals.want(picture.sha256(), OriginalKind.PICTURE);
    }

    private void addPage(CourseVersion version, CourseModule module, int position, LessonSource lesson) {
        var page = Item.page(
                module,
                version,
                position,
                lesson.id(),
                lesson.title(),
                lesson.minutes(),
                lesson.aim(),
                lines(lesson.basis()),
                lesson.finish());
        courses.add(page);
        courses.add(new ItemPage(page, lesson.html().replace(SafeHtml.IMAGES, "/course-images/" + version.id())));
    }

    private void addQuiz(CourseVersion version, CourseModule module, int position, QuizSource source) {
        var quiz = Item.quiz(
                module,
                version,
                position,
                source.id(),
                source.title(),
                source.minutes(),
                source.attempts(),
                source.passPercent());
        courses.add(quiz);
        source.draw().forEach(draw -> courses.add(new QuizDraw(quiz, draw.topic(), draw.level(), draw.count())));
    }

    private void addMaterial(
            CourseVersion version,
            CourseModule module,
            int position,
            MaterialSource source,
            Map<String, Medium> media) {
        var item = Item.material(module, version, position, source);
        courses.add(item);
        var learningPackage = source.kind() == MaterialKind.PACKAGE
                ? packages.of(
                        media.get(source.file()).sha256(), version.course().code())
                : null;
        courses.add(new ItemMaterial(item, source, media, learningPackage));
        if (source.kind() == MaterialKind.VIDEO)
            originals.want(media.get(source.file()).sha256(), OriginalKind.FILM);
    }

    private static String lines(List<Basis> basis) {
        return basis.stream()
                .map(source -> source.text() + " (" + source.validity() + ")")
                .collect(Collectors.joining("\n"));
    }
}
