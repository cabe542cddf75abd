package vn.taphuan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.taphuan.course.Courses;
import vn.taphuan.course.Item;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.player.PackageProgressed;

/** Completes an item once its own rule is met, and with the last one the course; only while the class runs. */
@ApplicationScoped
class ItemFinish {
    @Inject
    Courses courses;

    @Inject
    CompletionRule completion;

    /** After something was done in an item. */
    void apply(Enrolment enrolment, ItemProgress progress, Instant at, ZoneId zone) {
        if (!enrolment.offering().isRunning(LocalDate.ofInstant(at, zone)) || !isMet(progress)) return;
        complete(enrolment, progress, at);
    }

    /** Whatever its rule. */
    void complete(Enrolment enrolment, ItemProgress progress, Instant at) {
        if (progress.completed()) return;
        progress.complete(at);
        completion.apply(enrolment);
    }

    /** After a package told how far the learner is in it. */
    void apply(Enrolment enrolment, ItemProgress progress, PackageProgressed told, ZoneId zone) {
        if (!enrolment.offering().isRunning(LocalDate.ofInstant(told.at(), zone))) return;
        if (isMet(progress) || isMet(progress.item(), told)) complete(enrolment, progress, told.at());
    }

    private static boolean isMet(Item item, PackageProgressed told) {
        return switch (item.finish()) {
            case COMPLETED -> told.finished();
            case PASSED -> told.passed();
            case SCORE -> told.scorePercent() != null && told.scorePercent() >= item.atLeast();
            case CONFIRMED, SEEN, SECONDS, WATCHED -> false;
        };
    }

    private boolean isMet(ItemProgress progress) {
        var item = progress.item();
        return switch (item.finish()) {
            case SEEN -> true;
            case SECONDS -> progress.seconds() >= item.atLeast();
            case WATCHED ->
                progress.seconds() * 100L
                        >= (long) item.atLeast() * courses.material(item).lengthSeconds();
            // Said by the learner, or by the package and the quiz, whose features tell of it.
            case CONFIRMED, COMPLETED, PASSED, SCORE -> false;
        };
    }
}
