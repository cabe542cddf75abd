package vn.taphuan.web.reorganisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.UnitKind;
import vn.taphuan.organisation.UnitLevel;
import vn.taphuan.reorganisation.ActDetails;
import vn.taphuan.reorganisation.ActKind;
import vn.taphuan.reorganisation.ActPreview;
import vn.taphuan.reorganisation.NewUnit;
import vn.taphuan.reorganisation.ReorganisationService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.document.ActPage;
import vn.taphuan.web.document.DecisionForm;

/** {@code /unit-act/KIND?unit=CODE}: an act on units, shown before it is done. */
@Named
@ViewScoped
public class UnitActPage extends ActPage<ActDetails, ActPreview> {
    private static final Map<String, String> FIELD_OF = DecisionForm.fieldsWith(Map.ofEntries(
            Map.entry("reorganisation.dayMissing", "form:on"),
            Map.entry("reorganisation.ahead", "form:on"),
            Map.entry("reorganisation.nameMissing", "form:name"),
            Map.entry("reorganisation.nameTooLong", "form:name"),
            Map.entry("reorganisation.sameName", "form:name"),
            Map.entry("reorganisation.parentMissing", "form:parent"),
            Map.entry("reorganisation.sameParent", "form:parent"),
            Map.entry("reorganisation.circle", "form:parent"),
            Map.entry("reorganisation.kindMissing", "form:kind")));

    @Inject
    transient ReorganisationService reorganisation;

    @Inject
    transient OrganisationService organisation;

    @Inject
    @Param(pathIndex = 0)
    String act;

    @Inject
    @Param
    String unit;

    private ActKind kind;
    private UnitChoice subject;
    private List<String> units = new ArrayList<>();
    private LocalDate on;
    private List<String> successors = new ArrayList<>();
    private String successor;
    private String code;
    private String name;
    private String lines;
    private UnitKind unitKind;
    private UnitLevel unitLevel;
    private String parent;

    @PostConstruct
    void load() {
        kind = Arrays.stream(ActKind.values())
                .filter(each -> each.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new NotFound(ActKind.class, act));
        if (kind == ActKind.FOUND) return;
        subject = organisation.units().stream()
                .filter(each -> each.code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound(UnitChoice.class, unit));
        unitKind = subject.kind();
        unitLevel = subject.level();
        parent = kind == ActKind.CHANGE_PARENT ? null : codeOf(subject.parent());
    }

    private String codeOf(Long id) {
        return organisation.units().stream()
                .filter(each -> each.id().equals(id))
                .map(UnitChoice::code)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected ActDetails described() {
        var done = Stream.concat(Stream.ofNullable(unit), units.stream())
                .filter(each -> kind != ActKind.FOUND)
                .distinct()
                .toList();
        var following = Stream.concat(successors.stream(), Stream.ofNullable(successor))
                .filter(each -> kind == ActKind.MERGE || kind == ActKind.SPLIT)
                .toList();
        return new ActDetails(kind, done, on, founded(), following, name, parent);
    }

    private List<NewUnit> founded() {
        return switch (kind) {
            case FOUND -> List.of(founded(code, name));
            case MERGE -> blank(code) && blank(name) ? List.of() : List.of(founded(code, name));
            case SPLIT ->
                Objects.requireNonNullElse(lines, "")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.split(";", 2))
                        .map(parts -> founded(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip()))
                        .toList();
            default -> List.of();
        };
    }

    private NewUnit founded(String code, String name) {
        return new NewUnit(code, name, unitKind, unitLevel, parent);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    @Override
    protected ActPreview previewOf(ActDetails act) {
        return reorganisation.preview(act);
    }

    @Override
    protected String done(ActDetails act) throws IOException {
        int waiting =
                reorganisation.carryOut(act, getPaper().details(), getPaper().scanned());
        if (waiting == 0) says.flash("reorganisation.done");
        else says.flash("reorganisation.doneWaiting", waiting);
        return waiting == 0 ? "/unit/" + (kind == ActKind.FOUND ? code : unit) : "/placements";
    }

    @Override
    protected String fieldOf(String refusal) {
        return FIELD_OF.get(refusal);
    }

    /** Whether the act founds units or may. */
    public boolean isFounding() {
        return kind == ActKind.FOUND || kind == ActKind.MERGE || kind == ActKind.SPLIT;
    }

    /** Units that live, other than the one the act is about. */
    public List<UnitChoice> getLiving() {
        return organisation.unitsOn(null).stream()
                .filter(each -> !each.code().equals(unit))
                .toList();
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public UnitLevel[] getLevels() {
        return UnitLevel.values();
    }

    public ActKind getKind() {
        return kind;
    }

    public UnitChoice getSubject() {
        return subject;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public List<String> getSuccessors() {
        return successors;
    }

    public void setSuccessors(List<String> successors) {
        this.successors = successors;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public UnitKind getUnitKind() {
        return unitKind;
    }

    public void setUnitKind(UnitKind unitKind) {
        this.unitKind = unitKind;
    }

    public UnitLevel getUnitLevel() {
        return unitLevel;
    }

    public void setUnitLevel(UnitLevel unitLevel) {
        this.unitLevel = unitLevel;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
