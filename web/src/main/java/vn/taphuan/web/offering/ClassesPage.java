package vn.taphuan.web.offering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.course.CourseLine;
import vn.taphuan.course.CourseService;
import vn.taphuan.offering.OfferingLine;
import vn.taphuan.offering.OfferingService;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Me;

/** {@code /classes}: every class for who may see all of them, one's own for a trainer. */
@Named
@RequestScoped
public class ClassesPage {
    private static final int SIZE = 25;

    @Inject
    OfferingService offerings;

    @Inject
    CourseService courses;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    @Param
    String course;

    @Inject
    @Param
    String ended;

    @Inject
    @Param
    Integer page;

    private Slice<OfferingLine> slice;
    private List<CourseLine> choices;
    private LocalDate today;

    @PostConstruct
    void load() {
        today = LocalDate.now(clock);
        if (isAll()) {
            slice = offerings.offerings(course, ended != null, Slice.page(page), SIZE);
        } else {
            var taught = offerings.taught();
            slice = new Slice<>(taught, 0, Math.max(1, taught.size()), taught.size());
        }
        choices = courses.courses();
    }

    public boolean isAll() {
        return me.may("offering.read");
    }

    public Slice<OfferingLine> getSlice() {
        return slice;
    }

    public List<CourseLine> getChoices() {
        return choices;
    }

    public String getCourse() {
        return course;
    }

    public boolean isEndedToo() {
        return ended != null;
    }

    public LocalDate getToday() {
        return today;
    }
}
