package vn.taphuan.web.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.taphuan.authoring.DraftView;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CoursePlan.Part;
import vn.taphuan.courses.Problem;
import vn.taphuan.web.shared.Says;

/** Where what is wrong with a draft is mended, as its author knows the place. */
@Named
@RequestScoped
public class ProblemPlace {
    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    /** The page, the bank or the course itself by name; the path of the file where it is none of them. */
    public String name(DraftView draft, Problem problem) {
        return page(draft, problem)
                .map(name ->
                        says.text("authoring.placePage", draft.pages().get(name).title()))
                .or(() -> bank(draft, problem).map(module -> says.text("authoring.questionsOf", module.title())))
                .orElseGet(() -> isOfCourse(problem) ? says.text("authoring.placeCourse") : problem.file());
    }

    /** The address where it is mended; null where there is none. */
    public String address(DraftView draft, Problem problem) {
        return page(draft, problem)
                .map(name -> "/draft-page/" + draft.id() + '/' + name)
                .or(() -> bank(draft, problem).map(module -> "/draft-questions/" + draft.id() + '/' + module.id()))
                .or(() -> Optional.of("/draft-facts/" + draft.id()).filter(facts -> isOfCourse(problem)))
                .map(address -> request.getContextPath() + address)
                .orElse(null);
    }

    private static boolean isOfCourse(Problem problem) {
        return problem.file().equals(CourseFiles.COURSE);
    }

    private static Optional<String> page(DraftView draft, Problem problem) {
        return draft.pages().keySet().stream()
                .filter(name -> CourseFiles.lesson(name).equals(problem.file()))
                .findFirst();
    }

    private static Optional<Part> bank(DraftView draft, Problem problem) {
        return draft.plan() == null
                ? Optional.empty()
                : draft.plan().modules().stream()
                        .filter(module -> CourseFiles.bank(module.id()).equals(problem.file()))
                        .findFirst();
    }
}
