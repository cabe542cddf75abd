package vn.taphuan.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.audit.AuditLine;
import vn.taphuan.audit.AuditService;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Says;

/** {@code /audit}: who did what to whom, when, from where; the last thirty days unless others are asked for. */
@Named
@RequestScoped
public class AuditPage {
    private static final int SIZE = 50;
    private static final int USUAL_DAYS = 30;

    @Inject
    AuditService audit;

    @Inject
    Says says;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "from")
    String fromAsked;

    @Inject
    @Param(name = "to")
    String toAsked;

    @Inject
    @Param
    String actor;

    @Inject
    @Param
    String act;

    @Inject
    @Param
    String q;

    @Inject
    @Param
    Integer page;

    private LocalDate from;
    private LocalDate to;
    private boolean dayWrong;
    private Slice<AuditLine> slice;
    private List<String> actions;

    @PostConstruct
    void load() {
        var today = LocalDate.now(clock);
        to = day(toAsked, today);
        from = day(fromAsked, to.minusDays(USUAL_DAYS));
        slice = audit.search(from, to, actor, act, q, Slice.page(page), SIZE);
        actions = audit.actions();
    }

    private LocalDate day(String asked, LocalDate usual) {
        if (asked == null || asked.isBlank()) return usual;
        try {
            return LocalDate.parse(asked.strip());
        } catch (DateTimeException e) {
            dayWrong = true;
            return usual;
        }
    }

    /** The user name, or words for who has not signed in yet. */
    public String who(String actor) {
        return actor.equals("anonymous") ? says.text("audit.visitor") : actor;
    }

    /** What an act is called; an act without words in the bundle by its own name. */
    public String words(String action) {
        var key = "audit.act." + action;
        var words = says.text(key);
        return words.equals(key) ? action : words;
    }

    public Slice<AuditLine> getSlice() {
        return slice;
    }

    public List<String> getActions() {
        return actions;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public boolean isDayWrong() {
        return dayWrong;
    }

    public String getActor() {
        return actor;
    }

    public String getAct() {
        return act;
    }

    public String getQ() {
        return q;
    }
}
