package vn.taphuan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.taphuan.course.Item;
import vn.taphuan.player.PackageProgressed;

/** Completes an item once its own rule is met, and with the last one the course; only while the class runs. */
@ApplicationScoped
class ItemFinish {
    @Inject
    CompletionRule completion;

    /**
     * After something was done in an item.
     *
     * @param length how long it plays, in seconds; 0 for what does not
     */
    void apply(ItemProgress progress, int length, Instant at, ZoneId zone) {
        if (!isRunning(progress, at, zone) || !isMet(progress, length)) return;
        complete(progress, at);
    }

    private static boolean isRunning(ItemProgress progress, Instant at, ZoneId zone) {
        return progress.enrolment().offering().isRunning(LocalDate.ofInstant(at, zone));
    }

    /** Whatever its rule. */
    void complete(ItemProgress progress, Instant at) {
        if (progress.completed()) return;
        progress.complete(at);
        completion.apply(progress.enrolment());
    }

    /** After a package told how far the learner is in it. */
    void apply(ItemProgress progress, PackageProgressed told, ZoneId zone) {
        if (!isRunning(progress, told.at(), zone)) return;
        if (isMet(progress, 0) || isMet(progress.item(), told)) complete(progress, told.at());
    }

    private static boolean isMet(Item item, PackageProgressed told) {
        return switch (item.finish()) {
            case COMPLETED -> told.finished();
            case PASSED -> told.passed();
            case SCORE -> told.scorePercent() != null && told.scorePercent() >= item.atLeast();
            case CONFIRMED, SEEN, SECONDS, WATCHED -> false;
        };
    }

    private static boolean isMet(ItemProgress progress, int length) {
        var item = progress.item();
        return switch (item.finish()) {
            case SEEN -> true;
            case SECONDS -> progress.seconds() >= item.atLeast();
            case WATCHED -> length > 0 && progress.seconds() * 100L >= (long) item.atLeast() * length;
            // Said by the learner, or by the package and the quiz, whose features tell of it.
            case CONFIRMED, COMPLETED, PASSED, SCORE -> false;
        };
    }
}
