package vn.taphuan.authoring;

import java.util.List;
import java.util.Map;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.courses.PagePlan;
import vn.taphuan.courses.Problem;
import vn.taphuan.shared.Refused;

/**
 * A draft as its author and reviewer see it.
 *
 * @param seen the count of what was saved; who saves says which one was on the screen
 * @param basedOn number of the version it began as a copy of; null for a new course
 * @param reviewer display name; null until it was submitted once
 * @param plan null when {@code course.yaml} cannot be read at all
 * @param pages file name in {@code vi/} → its page
 * @param problems what hinders publishing, and advice
 * @param writes whether the caller may change it now
 * @param reviews whether the caller may publish it or send it back now
 */
public record DraftView(
        Long id,
        int seen,
        String code,
        String title,
        DraftState state,
        Integer basedOn,
        String author,
        String reviewer,
        CoursePlan plan,
        Map<String, PagePlan> pages,
        List<Problem> problems,
        List<NoteLine> notes,
        boolean writes,
        boolean reviews) {

    /** An item by the places of its module and of itself, from 0; NotFound where there is none. */
    public CoursePlan.Entry item(int module, int item) {
        if (plan == null) throw new Refused("authoring.planBroken");
        return new Outline(plan).item(module, item);
    }

    /** The title of an item; a page without one is called by its file. */
    public String titleOf(CoursePlan.Entry item) {
        if (item.isQuiz()) return item.quiz().title();
        if (item.isMaterial()) return item.material().title();
        var page = pages.get(item.page());
        return page == null || page.title().isEmpty() ? item.page() : page.title();
    }

    public boolean isFit() {
        return problems.stream().allMatch(Problem::advice);
    }

    /** What must be put right before it is submitted. */
    public List<Problem> hindrances() {
        return problems.stream().filter(problem -> !problem.advice()).toList();
    }

    public List<Problem> advice() {
        return problems.stream().filter(Problem::advice).toList();
    }
}
