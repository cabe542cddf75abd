package vn.taphuan.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.NumberList;
import vn.taphuan.offering.OfferingLine;
import vn.taphuan.offering.OfferingService;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.document.DecisionForm;
import vn.taphuan.web.shared.Says;

/**
 * {@code /enrol/CODE}: sends people to a class by a decision. The people are pasted, picked from a unit, or read from
 * an Excel file; all three may be used at once.
 */
@Named
@ViewScoped
public class EnrolPage implements Serializable {
    private static final Map<String, String> FIELD_OF = DecisionForm.fieldsWith(Map.ofEntries(
            Map.entry("enrolment.nobody", "form:numbers"),
            Map.entry("enrolment.doubtful", "form:numbers"),
            Map.entry("enrolment.tooMany", "form:numbers"),
            Map.entry("enrolment.fileTooLarge", "form:excel"),
            Map.entry("enrolment.fileUnreadable", "form:excel")));

    /** Name under which {@link vn.taphuan.web.offering.ClassPage} finds what became of the list. */
    public static final String RESULTS = "enrolmentResults";

    @Inject
    transient EnrolmentService enrolments;

    @Inject
    transient OfferingService offerings;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Says says;

    @Inject
    @Param(pathIndex = 0)
    String code;

    private OfferingLine line;
    private final DecisionForm paper = new DecisionForm();
    private String numbers;
    private String unit;
    private Slice<OfficialLine> candidates;
    private transient Part excel;

    @PostConstruct
    void load() {
        line = offerings.offering(code);
    }

    /** Shows the people of the chosen unit; what was typed stays. */
    public void showUnit() {
        candidates = unit == null ? null : enrolments.candidates(unit, 0, Slice.MOST);
    }

    public void enrol() throws IOException {
        try {
            var list = NumberList.in(numbers).and(picked());
            if (excel != null && excel.getSize() > 0)
                list = list.and(NumberList.inExcel(excel.getInputStream().readAllBytes()));
            if (!list.doubtful().isEmpty()) throw new Refused("enrolment.doubtful", String.join(", ", list.doubtful()));
            var results = enrolments.enrol(code, paper.details(), paper.scanned(), list.numbers());
            Faces.setFlashAttribute(RESULTS, new ArrayList<>(results));
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        Faces.redirect(request.getContextPath() + "/class/" + code);
    }

    private NumberList picked() {
        var picked = request.getParameterValues("pick");
        return new NumberList(picked == null ? List.of() : Arrays.asList(picked), List.of());
    }

    /** Whether this number came ticked with the form. */
    public boolean picked(String personalNumber) {
        return picked().numbers().contains(personalNumber);
    }

    public List<UnitChoice> getUnits() {
        return enrolments.units();
    }

    public List<UnitChoice> getIssuers() {
        return enrolments.issuers();
    }

    public OfferingLine getLine() {
        return line;
    }

    public DecisionForm getPaper() {
        return paper;
    }

    public String getCode() {
        return code;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Slice<OfficialLine> getCandidates() {
        return candidates;
    }

    public Part getExcel() {
        return excel;
    }

    public void setExcel(Part excel) {
        this.excel = excel;
    }
}
