package vn.taphuan.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.omnifaces.cdi.Param;
import vn.taphuan.course.ItemKind;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.PriorCourse;
import vn.taphuan.learning.ClassView;
import vn.taphuan.learning.ItemLine;
import vn.taphuan.learning.LearningService;
import vn.taphuan.web.shared.Me;

/** {@code /learn/CODE}: a class as its learner sees it. */
@Named
@RequestScoped
public class LearnPage {
    private static final int MOST_MEGABYTES = 200;

    @Inject
    LearningService learning;

    @Inject
    EnrolmentService enrolments;

    @Inject
    Me me;

    @Inject
    @Param(pathIndex = 0)
    String code;

    private ClassView view;
    private List<PriorCourse> first = List.of();

    @PostConstruct
    void load() {
        view = learning.classView(code);
        if (me.may("enrolment.self")) first = enrolments.before(code);
    }

    public ClassView getView() {
        return view;
    }

    /** What is to be completed before the course of the class. */
    public List<PriorCourse> getFirst() {
        return first;
    }

    /** How much a browser is asked to keep of one class at most. */
    public int getMostMegabytes() {
        return MOST_MEGABYTES;
    }

    /** What the documents and files of the class weigh, in bytes. */
    public long getDocumentBytes() {
        return bytes(kind -> kind == ItemKind.PDF || kind == ItemKind.FILE);
    }

    /** What its films and recordings weigh, in bytes. */
    public long getFilmBytes() {
        return bytes(ItemKind::plays);
    }

    private long bytes(Predicate<ItemKind> which) {
        return view.modules().stream()
                .flatMap(module -> module.items().stream())
                .filter(item -> which.test(item.kind()) && item.size() != null)
                .mapToLong(ItemLine::size)
                .sum();
    }

    /** Items may be opened: before the first day nothing is, afterwards everything stays readable. */
    public boolean isOpen() {
        return view.started();
    }

    public boolean isRunning() {
        return view.started() && !view.ended();
    }
}
