package vn.taphuan.web.offering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.course.CourseName;
import vn.taphuan.discussion.DiscussionService;
import vn.taphuan.enrolment.EnrolmentResult;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.RosterLine;
import vn.taphuan.learning.FollowService;
import vn.taphuan.learning.ProgressLine;
import vn.taphuan.offering.OfferingLine;
import vn.taphuan.offering.OfferingService;
import vn.taphuan.offering.TrainerName;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.enrolment.EnrolPage;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.Says;

/**
 * {@code /class/CODE}: a class as its trainers, the training office and HR see it. Trainers and the office see how far
 * each learner is; HR sees its own people and may take them out again.
 */
@Named
@RequestScoped
public class ClassPage {
    private static final int SIZE = 50;

    @Inject
    OfferingService offerings;

    @Inject
    FollowService follow;

    @Inject
    DiscussionService discussion;

    @Inject
    EnrolmentService enrolments;

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    @Inject
    Says says;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param
    Integer page;

    @Inject
    @Param
    Integer rosterPage;

    /** The enrolment that was shown beside the button. */
    @Inject
    @Param
    Long row;

    private OfferingLine line;
    private List<TrainerName> trainers;
    private Slice<ProgressLine> progress;
    private Slice<RosterLine> roster;
    private List<CourseName> first = List.of();
    private long stuckCount;
    private long openQuestions;
    private boolean newer;
    private List<EnrolmentResult> results;
    private Long refused;

    /** Why somebody leaves, by enrolment: there is a form for each. */
    private final Map<Long, String> reasons = new HashMap<>();

    @PostConstruct
    void load() {
        line = me.may("offering.read") ? offerings.offering(code) : offerings.taught(code);
        trainers = offerings.trainers(code);
        if (me.may("offering.teach") && (me.isOffice() || trains()))
            progress = follow.roster(code, Slice.page(page), SIZE);
        if (progress != null) {
            stuckCount = follow.countStuck(code);
            openQuestions = discussion.countOpen(code);
            newer = !isEnded() && follow.hasNewer(code);
        }
        if (me.may("enrolment.read")) {
            roster = enrolments.roster(code, Slice.page(rosterPage), SIZE);
            first = enrolments.first(code);
        }
        results = Faces.getFlashAttribute(EnrolPage.RESULTS);
    }

    private boolean trains() {
        return trainers.stream().anyMatch(trainer -> trainer.username().equals(me.getUsername()));
    }

    public void withdraw() throws IOException {
        try {
            enrolments.withdraw(row, reasons.get(row));
        } catch (Refused why) {
            refused = row;
            says.besideInRow("reason", why);
            return;
        }
        says.flash("enrolment.withdrawn");
        Faces.redirect(request.getContextPath() + "/class/" + code);
    }

    public void restore() throws IOException {
        enrolments.restore(row);
        says.flash("enrolment.restored");
        Faces.redirect(request.getContextPath() + "/class/" + code);
    }

    /** Who may need a call, while the class is under way. */
    public boolean stuck(ProgressLine learner) {
        return !isToCome() && !isEnded() && learner.stuck(clock);
    }

    public boolean isToCome() {
        return getToday().isBefore(line.startsOn());
    }

    public boolean isEnded() {
        return getToday().isAfter(line.endsOn());
    }

    /** Whether a newer version of the course was published, with which who looks may let the class go on. */
    public boolean isNewer() {
        return newer;
    }

    public long getStuckCount() {
        return stuckCount;
    }

    /** How many questions of learners wait for an answer. */
    public long getOpenQuestions() {
        return openQuestions;
    }

    public long getEnrolledNow() {
        return results == null
                ? 0
                : results.stream().filter(EnrolmentResult::enrolled).count();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public boolean isOpenForEnrolment() {
        return me.may("enrolment.decide") && !isEnded();
    }

    public String getCode() {
        return code;
    }

    public OfferingLine getLine() {
        return line;
    }

    public List<TrainerName> getTrainers() {
        return trainers;
    }

    public Slice<ProgressLine> getProgress() {
        return progress;
    }

    public Slice<RosterLine> getRoster() {
        return roster;
    }

    /** The courses to be completed before that of the class. */
    public List<CourseName> getFirst() {
        return first;
    }

    public List<EnrolmentResult> getResults() {
        return results;
    }

    /** Who was not taken out, for a reason that stands beside them; null for nobody. */
    public Long getRefused() {
        return refused;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }
}
