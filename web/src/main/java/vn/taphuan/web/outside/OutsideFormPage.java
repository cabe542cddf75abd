package vn.taphuan.web.outside;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.taphuan.outside.OutsideDetails;
import vn.taphuan.outside.OutsideEntry;
import vn.taphuan.outside.OutsideKind;
import vn.taphuan.outside.OutsideService;
import vn.taphuan.outside.ProofFile;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /outside-training}: declares a training elsewhere; {@code /outside-training/ID} puts one right. */
@Named
@ViewScoped
public class OutsideFormPage implements Serializable {
    private static final Map<String, String> FIELD_OF = Map.ofEntries(
            Map.entry("outside.kindMissing", "form:kind"),
            Map.entry("outside.titleMissing", "form:title"),
            Map.entry("outside.titleTooLong", "form:title"),
            Map.entry("outside.declaredAlready", "form:title"),
            Map.entry("outside.organiserMissing", "form:organiser"),
            Map.entry("outside.organiserTooLong", "form:organiser"),
            Map.entry("outside.fromMissing", "form:from"),
            Map.entry("outside.toMissing", "form:to"),
            Map.entry("outside.backwards", "form:to"),
            Map.entry("outside.notOver", "form:to"),
            Map.entry("outside.periods", "form:periods"),
            Map.entry("outside.resultTooLong", "form:result"),
            Map.entry("outside.numberTooLong", "form:number"),
            Map.entry("outside.certificateDay", "form:certificateOn"),
            Map.entry("outside.proofMissing", "form:proof"),
            Map.entry("outside.proofTooLarge", "form:proof"),
            Map.entry("outside.proofKind", "form:proof"));

    @Inject
    transient OutsideService trainings;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Says says;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private transient OutsideEntry entry;
    private transient Part file;

    /** A file that came with other parts still wrong: on a weak line it is not asked for again. */
    private transient ProofFile received;

    private OutsideKind kind;
    private String title;
    private String organiser;
    private LocalDate from;
    private LocalDate to;
    private Integer periods;
    private String result;
    private String number;
    private LocalDate certificateOn;

    @PostConstruct
    void load() {
        if (id == null) return;
        var told = getEntry().details();
        kind = told.kind();
        title = told.title();
        organiser = told.organiser();
        from = told.fromDay();
        to = told.toDay();
        periods = told.periods();
        result = told.result();
        number = told.certificateNumber();
        certificateOn = told.certificateOn();
    }

    public void send() throws IOException {
        try {
            if (file != null && file.getSize() > 0)
                received = new ProofFile(
                        file.getSubmittedFileName(), null, file.getInputStream().readAllBytes());
            var told = new OutsideDetails(kind, title, organiser, from, to, periods, result, number, certificateOn);
            if (id == null) trainings.declare(told, received);
            else trainings.change(id, told, received);
        } catch (Refused refused) {
            var field = FIELD_OF.get(refused.key());
            if ("form:proof".equals(field)) received = null;
            says.beside(field, refused);
            return;
        }
        says.flash("outside.sent");
        Faces.redirect(request.getContextPath() + "/record");
    }

    public void withdraw() throws IOException {
        try {
            trainings.withdraw(id);
        } catch (Refused refused) {
            says.beside(null, refused);
            return;
        }
        says.flash("outside.withdrawn");
        Faces.redirect(request.getContextPath() + "/record");
    }

    /** What is put right; null while something new is declared. */
    public OutsideEntry getEntry() {
        if (entry == null && id != null) entry = trainings.ownEntry(id);
        return entry;
    }

    public OutsideKind[] getKinds() {
        return OutsideKind.values();
    }

    /** Name of the file that is here already; null when there is none. */
    public String getReceivedName() {
        return received == null ? null : received.fileName();
    }

    public Long getId() {
        return id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public OutsideKind getKind() {
        return kind;
    }

    public void setKind(OutsideKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Integer getPeriods() {
        return periods;
    }

    public void setPeriods(Integer periods) {
        this.periods = periods;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getCertificateOn() {
        return certificateOn;
    }

    public void setCertificateOn(LocalDate certificateOn) {
        this.certificateOn = certificateOn;
    }
}
