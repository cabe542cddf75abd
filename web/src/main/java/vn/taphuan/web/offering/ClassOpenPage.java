package vn.taphuan.web.offering;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.taphuan.course.CourseLine;
import vn.taphuan.course.CourseService;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.offering.OfferingService;
import vn.taphuan.offering.TrainerChoice;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /class-open}: the training office opens a class. */
@Named
@ViewScoped
public class ClassOpenPage implements Serializable {
    private static final Map<String, String> FIELD_OF = Map.ofEntries(
            Map.entry("offering.courseRetired", "form:course"),
            Map.entry("offering.datesMissing", "form:startsOn"),
            Map.entry("offering.endsBeforeStart", "form:endsOn"),
            Map.entry("offering.endsInPast", "form:endsOn"),
            Map.entry("offering.tooLong", "form:endsOn"),
            Map.entry("offering.placeTooLong", "form:place"),
            Map.entry("offering.noSeats", "form:seats"),
            Map.entry("offering.windowHalf", "form:selfEnrolTo"),
            Map.entry("offering.windowBackwards", "form:selfEnrolTo"),
            Map.entry("offering.organiserEnded", "form:organiser"));

    @Inject
    transient OfferingService offerings;

    @Inject
    transient CourseService courses;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Says says;

    @Inject
    @Param
    String course;

    private String organiser;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Mode mode = Mode.ONLINE;
    private String place;
    private Integer seats;
    private LocalDate selfEnrolFrom;
    private LocalDate selfEnrolTo;
    private List<String> trainers = new ArrayList<>();

    @PostConstruct
    void askFirst() {
        organiser = offerings.usualOrganiser().orElse(null);
    }

    public void open() throws IOException {
        var details = new OfferingDetails(startsOn, endsOn, mode, place, seats, selfEnrolFrom, selfEnrolTo);
        String code;
        try {
            code = offerings.open(course, details, organiser, trainers);
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        says.flash("offering.opened", code);
        Faces.redirect(request.getContextPath() + "/class/" + code);
    }

    public List<CourseLine> getCourses() {
        return courses.taught();
    }

    public List<TrainerChoice> getPossibleTrainers() {
        return offerings.possibleTrainers();
    }

    public List<UnitChoice> getOrganisers() {
        return offerings.organisers();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public LocalDate getSelfEnrolFrom() {
        return selfEnrolFrom;
    }

    public void setSelfEnrolFrom(LocalDate selfEnrolFrom) {
        this.selfEnrolFrom = selfEnrolFrom;
    }

    public LocalDate getSelfEnrolTo() {
        return selfEnrolTo;
    }

    public void setSelfEnrolTo(LocalDate selfEnrolTo) {
        this.selfEnrolTo = selfEnrolTo;
    }

    public List<String> getTrainers() {
        return trainers;
    }

    public void setTrainers(List<String> trainers) {
        this.trainers = trainers;
    }
}
