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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.taphuan.course.CourseName;
import vn.taphuan.document.Scan;
import vn.taphuan.enrolment.EnrolmentResult;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.Exceptions;
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
            Map.entry("enrolment.exceptionReasonMissing", "form:reason"),
            Map.entry("enrolment.exceptionReasonTooLong", "form:reason"),
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
    private List<CourseName> first;
    private Map<String, String> hindered = Map.of();
    private List<EnrolmentResult> lacking = List.of();
    private boolean othersRemain;
    private String reason;

    @PostConstruct
    void load() {
        line = offerings.offering(code);
        first = enrolments.first(code);
    }

    /** Shows the people of the chosen unit; what was typed stays. */
    public void showUnit() {
        candidates = unit == null ? null : enrolments.candidates(unit, 0, Slice.MOST);
        if (candidates == null || first.isEmpty()) return;
        var people =
                candidates.rows().stream().map(OfficialLine::personalNumber).toList();
        hindered = enrolments.lacking(code, people).stream()
                .collect(Collectors.toMap(EnrolmentResult::personalNumber, EnrolmentResult::first));
    }

    /** Enrols; but first shows who would be refused since something comes before, and lets the office except them. */
    public void enrol() throws IOException {
        try {
            var list = typed().and(picked());
            if (!list.doubtful().isEmpty()) throw new Refused("enrolment.doubtful", String.join(", ", list.doubtful()));
            var scan = paper.scanned();
            var found = enrolments.lacking(code, list.numbers());
            if (!numbersOf(lacking).containsAll(numbersOf(found))) {
                lacking = found;
                othersRemain =
                        numbersOf(found).size() < Set.copyOf(list.numbers()).size();
                return;
            }
            Faces.setFlashAttribute(RESULTS, new ArrayList<>(send(scan, list.numbers())));
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        Faces.redirect(request.getContextPath() + "/class/" + code);
    }

    /** What was typed and what the Excel file holds, which is sent only once and so goes into the field. */
    private NumberList typed() throws IOException {
        var typed = NumberList.in(numbers);
        if (excel == null || excel.getSize() == 0) return typed;
        var sent = NumberList.inExcel(excel.getInputStream().readAllBytes());
        numbers = String.join("\n", Objects.toString(numbers, ""), String.join("\n", sent.numbers()))
                .strip();
        return typed.and(sent);
    }

    private List<EnrolmentResult> send(Scan scan, List<String> people) {
        var excepted = request.getParameterValues("except");
        if (excepted == null) return enrolments.enrol(code, paper.details(), scan, people);
        return enrolments.enrolExcepting(
                code, paper.details(), scan, people, new Exceptions(List.of(excepted), reason));
    }

    private static Set<String> numbersOf(List<EnrolmentResult> people) {
        return people.stream().map(EnrolmentResult::personalNumber).collect(Collectors.toSet());
    }

    private NumberList picked() {
        var picked = request.getParameterValues("pick");
        return new NumberList(picked == null ? List.of() : Arrays.asList(picked), List.of());
    }

    /** Whether this number came ticked with the form. */
    public boolean picked(String personalNumber) {
        return picked().numbers().contains(personalNumber);
    }

    /** Whether the person was to be excepted when the form was sent. */
    public boolean excepted(String personalNumber) {
        var excepted = request.getParameterValues("except");
        return excepted != null && List.of(excepted).contains(personalNumber);
    }

    /** What the person has to complete first; null when nothing hinders. */
    public String hinders(String personalNumber) {
        return hindered.get(personalNumber);
    }

    /** The courses to be completed before that of the class. */
    public List<CourseName> getFirst() {
        return first;
    }

    /** Who would be refused. */
    public List<EnrolmentResult> getLacking() {
        return lacking;
    }

    /** Whether somebody is among those to be enrolled who would not be refused. */
    public boolean isOthersRemain() {
        return othersRemain;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
