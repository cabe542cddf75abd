package vn.taphuan.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.OpenOffering;
import vn.taphuan.enrolment.PriorCourse;
import vn.taphuan.learning.ClassCard;
import vn.taphuan.learning.LearnerHome;
import vn.taphuan.learning.LearningService;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.Says;

/** {@code /home}: what waits for the learner today. Who learns nothing here is led to the page their job begins with. */
@Named
@RequestScoped
public class HomePage {
    private static final String HOME = "/home";

    @Inject
    LearningService learning;

    @Inject
    EnrolmentService enrolments;

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    @Inject
    Says says;

    /** The class that was shown beside the button. */
    @Inject
    @Param
    String row;

    private LearnerHome home;
    private List<OpenOffering> open = List.of();

    @PostConstruct
    void load() {
        if (elsewhere()) return;
        home = learning.home();
        if (!me.may("enrolment.self")) return;
        var joined = Stream.of(home.now(), home.toCome(), home.missed(), home.done())
                .flatMap(List::stream)
                .map(ClassCard::offering)
                .collect(Collectors.toSet());
        var taken = Stream.concat(home.now().stream(), home.toCome().stream())
                .map(ClassCard::courseCode)
                .collect(Collectors.toSet());
        open = enrolments.openToSelf().stream()
                .filter(offering -> !joined.contains(offering.line().code()))
                .filter(offering -> !taken.contains(offering.line().courseCode()))
                .toList();
    }

    private boolean elsewhere() {
        return !me.isLearner() && !me.getStartPage().equals(HOME);
    }

    public void show() throws IOException {
        if (elsewhere()) Faces.redirect(request.getContextPath() + me.getStartPage());
    }

    public void join() throws IOException {
        enrolments.enrolSelf(row);
        says.flash("enrolment.selfDone", row);
        Faces.redirect(request.getContextPath() + "/learn/" + row);
    }

    public LearnerHome getHome() {
        return home;
    }

    /** The class to go on with. */
    public ClassCard getFirst() {
        return home.now().isEmpty() ? null : home.now().get(0);
    }

    /** The other classes that run. */
    public List<ClassCard> getOthers() {
        return home.now().stream().skip(1).toList();
    }

    public boolean isNothing() {
        return home.now().isEmpty()
                && home.toCome().isEmpty()
                && home.missed().isEmpty()
                && home.done().isEmpty();
    }

    /** As text, so that it is not written with a thousands point. */
    public String getYear() {
        return String.valueOf(home.today().getYear());
    }

    public List<OpenOffering> getOpen() {
        return open;
    }

    /** Where a course is learned: in the reader's own class, else in one to be joined here; null where there is neither. */
    public String placeOf(PriorCourse course) {
        if (course.offering() != null) return request.getContextPath() + "/learn/" + course.offering();
        return openClassOf(course.code());
    }

    /** Where on this page a class of the course is joined; null where there is none. */
    public String openClassOf(String course) {
        return open.stream()
                .filter(each -> each.line().courseCode().equals(course))
                .map(each -> "#open-" + each.line().code())
                .findFirst()
                .orElse(null);
    }
}
