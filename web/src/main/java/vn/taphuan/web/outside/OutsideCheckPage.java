package vn.taphuan.web.outside;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.outside.OutsideEntry;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.outside.OutsideState;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /outside-check/ID}: a declared training beside its proof, and the word on it. */
@Named
@RequestScoped
public class OutsideCheckPage {
    private static final List<String> OF_REASON = List.of("outside.reasonMissing", "outside.reasonTooLong");

    @Inject
    OutsideService trainings;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private OutsideEntry entry;
    private String reason;

    @PostConstruct
    void load() {
        if (id == null) throw new NotFound(OutsideEntry.class, "");
        entry = trainings.entryOf(id);
    }

    private interface Word {
        void say();
    }

    public void confirm() throws IOException {
        decide(() -> trainings.confirm(id), "outside.confirmed");
    }

    public void refuse() throws IOException {
        decide(() -> trainings.refuse(id, reason), "outside.refused");
    }

    private void decide(Word word, String told) throws IOException {
        try {
            word.say();
        } catch (Refused refused) {
            says.beside(OF_REASON.contains(refused.key()) ? "form:reason" : null, refused);
            return;
        }
        says.flash(told, entry.fullName());
        Faces.redirect(request.getContextPath() + "/outside-trainings");
    }

    public OutsideEntry getEntry() {
        return entry;
    }

    /** Whether there is a word to say: to what waits, or against what was confirmed. */
    public boolean isOpen() {
        return !entry.own() && (entry.state() == OutsideState.WAITING || entry.state() == OutsideState.CONFIRMED);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
