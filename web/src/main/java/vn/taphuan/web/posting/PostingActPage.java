package vn.taphuan.web.posting;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.official.Category;
import vn.taphuan.official.Official;
import vn.taphuan.official.OfficialRecord;
import vn.taphuan.official.OfficialService;
import vn.taphuan.official.PostingLine;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.posting.GradeChoice;
import vn.taphuan.posting.PostingActDetails;
import vn.taphuan.posting.PostingActKind;
import vn.taphuan.posting.PostingPreview;
import vn.taphuan.posting.PostingService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.document.ActPage;
import vn.taphuan.web.document.DecisionForm;

/**
 * {@code /posting-act/KIND/ID}: an act on somebody's posts, shown before it is done. {@code ?posting=} names the further
 * post that ends.
 */
@Named
@ViewScoped
public class PostingActPage extends ActPage<PostingActDetails, PostingPreview> {
    private static final Map<String, String> FIELD_OF = DecisionForm.fieldsWith(Map.ofEntries(
            Map.entry("posting.dayMissing", "form:on"),
            Map.entry("posting.beforeBegin", "form:on"),
            Map.entry("posting.overlaps", "form:on"),
            Map.entry("posting.untilBackwards", "form:until"),
            Map.entry("posting.untilMissing", "form:until"),
            Map.entry("posting.unitMissing", "form:unit"),
            Map.entry("official.unitNotThere", "form:unit"),
            Map.entry("posting.positionMissing", "form:position"),
            Map.entry("posting.positionTooLong", "form:position"),
            Map.entry("posting.same", "form:position"),
            Map.entry("posting.categoryMissing", "form:category"),
            Map.entry("official.gradeCode", "form:gradeCode")));

    @Inject
    transient PostingService postings;

    @Inject
    transient OfficialService officials;

    @Inject
    transient EnrolmentService enrolments;

    @Inject
    @Param(pathIndex = 0)
    String act;

    @Inject
    @Param(pathIndex = 1)
    Long id;

    @Inject
    @Param
    Long posting;

    private PostingActKind kind;
    private String name;
    private LocalDate on;
    private LocalDate until;
    private String unit;
    private String position;
    private String gradeCode;
    private Category category;
    private List<String> classes;

    @PostConstruct
    void load() {
        kind = Arrays.stream(PostingActKind.values())
                .filter(each -> each.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new NotFound(PostingActKind.class, act));
        if (id == null) throw new NotFound(Official.class, "");
        postings.gradeCodes();
        OfficialRecord record = officials.record(id);
        name = record.person().fullName();
        record.postings().stream().findFirst().ifPresent(this::likeBefore);
        classes = enrolments.underWay(id);
    }

    /** What most often stays the same is filled in. */
    private void likeBefore(PostingLine newest) {
        category = newest.category();
        gradeCode = newest.gradeCode();
        if (kind == PostingActKind.MOVE || kind == PostingActKind.RETURN) position = newest.position();
    }

    @Override
    protected PostingActDetails described() {
        return new PostingActDetails(kind, on, until, unit, position, gradeCode, category, posting);
    }

    @Override
    protected PostingPreview previewOf(PostingActDetails act) {
        return postings.preview(id, act);
    }

    @Override
    protected String done(PostingActDetails act) throws IOException {
        postings.carryOut(id, act, getPaper().details(), getPaper().scanned());
        says.flash("posting.done");
        return officials.sees(id) ? "/official/" + id : "/officials";
    }

    @Override
    protected String fieldOf(String refusal) {
        return FIELD_OF.get(refusal);
    }

    public List<UnitChoice> getUnits() {
        return postings.units();
    }

    public List<GradeChoice> getGradeCodes() {
        return postings.gradeCodes();
    }

    public Category[] getCategories() {
        return Category.values();
    }

    /** Whether the act asks for a last day. */
    public boolean isLimited() {
        return kind == PostingActKind.SECONDMENT || kind == PostingActKind.CONCURRENT;
    }

    public PostingActKind getKind() {
        return kind;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Codes of the classes the person is in now. */
    public List<String> getClasses() {
        return classes;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getGradeCode() {
        return gradeCode;
    }

    public void setGradeCode(String gradeCode) {
        this.gradeCode = gradeCode;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }
}
