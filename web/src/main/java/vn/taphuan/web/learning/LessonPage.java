package vn.taphuan.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.omnifaces.cdi.Param;
import vn.taphuan.courses.Finish;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.LessonView;

/** {@code /lesson/CODE/ITEM}: a lesson to read. */
@Named
@RequestScoped
public class LessonPage {
    @Inject
    LearningService learning;

    @Inject
    ItemPath paths;

    @Inject
    LessonHtml html;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param(pathIndex = 1)
    String item;

    private LessonView lesson;

    @PostConstruct
    void load() {
        lesson = learning.lesson(code, item);
    }

    public void done() throws IOException {
        paths.goOn(code, learning.complete(code, item));
    }

    /** Whether the reader says that it is read. */
    public boolean isByWord() {
        return lesson.finish() == Finish.CONFIRMED;
    }

    public LessonView getLesson() {
        return lesson;
    }

    public String getHtml() {
        return html.of(lesson);
    }

    /** The server's clock, so that reports of two devices stand in the right order. */
    public Instant getNow() {
        return clock.instant();
    }
}
