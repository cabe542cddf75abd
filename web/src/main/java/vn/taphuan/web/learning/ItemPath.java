package vn.taphuan.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.util.Faces;
import vn.taphuan.course.ItemKind;
import vn.taphuan.courses.Finish;
import vn.taphuan.learning.NextItem;
import vn.taphuan.web.shared.Says;

/** Where an item of a class is opened, and what leads there says. */
@Named
@RequestScoped
public class ItemPath {
    private static final int SECONDS_OF_MINUTE = 60;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    public String of(String offering, String code, ItemKind kind) {
        return request.getContextPath() + below(kind) + offering + '/' + code;
    }

    public String to(NextItem item) {
        return of(item.offering(), item.code(), item.kind());
    }

    /** Leads on after an item was ended; back to the class after the last. */
    void goOn(String offering, NextItem next) throws IOException {
        if (next == null) says.flash("learning.lastRead");
        Faces.redirect(next == null ? request.getContextPath() + "/learn/" + offering : to(next));
    }

    private static String below(ItemKind kind) {
        if (kind == ItemKind.QUIZ) return "/quiz/";
        return kind == ItemKind.PAGE ? "/lesson/" : "/material/";
    }

    /** What goes on with a class, from its own page or from home. */
    public String goOn(NextItem item, long completed) {
        if (item.kind() == ItemKind.QUIZ) return says.text("learning.takeQuiz");
        return says.text(completed == 0 ? "learning.startAt" : "learning.goOnAt", item.position());
    }

    /** Which item comes next in a class, by its name. */
    public String named(NextItem item) {
        return item.kind() == ItemKind.QUIZ
                ? says.text("learning.nextQuiz", item.title())
                : says.text("learning.nextItem", item.position(), item.title());
    }

    /** What the link says that goes on without ending anything. */
    public String next(NextItem item) {
        return item.kind() == ItemKind.QUIZ
                ? says.text("learning.toQuiz")
                : says.text("learning.toLesson", item.position());
    }

    /** What completes an item, in words; empty where a button says so. */
    public String rule(Finish finish, int atLeast) {
        return switch (finish) {
            case SECONDS ->
                atLeast % SECONDS_OF_MINUTE == 0
                        ? says.text("learning.finishMinutes", atLeast / SECONDS_OF_MINUTE)
                        : says.text("learning.finishSeconds", atLeast);
            case WATCHED -> says.text("learning.finishWatched", atLeast);
            case COMPLETED -> says.text("learning.finishCompleted");
            case PASSED -> says.text("learning.finishPassed");
            case SCORE -> says.text("learning.finishScore", atLeast);
            case SEEN -> says.text("learning.finishSeen");
            case CONFIRMED -> "";
        };
    }

    /** What the button says that ends other material and goes on. */
    public String finished(NextItem next) {
        if (next == null) return says.text("learning.finishedLast");
        return next.kind() == ItemKind.QUIZ
                ? says.text("learning.finishedToQuiz")
                : says.text("learning.finishedTo", next.position());
    }

    /** What the button says that ends a page and goes on. */
    public String done(NextItem next) {
        if (next == null) return says.text("learning.doneLast");
        return next.kind() == ItemKind.QUIZ
                ? says.text("learning.doneToQuiz")
                : says.text("learning.doneTo", next.position());
    }
}
