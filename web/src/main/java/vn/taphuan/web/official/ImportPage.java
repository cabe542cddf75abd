package vn.taphuan.web.official;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.official.ImportLine;
import vn.taphuan.official.ImportReport;
import vn.taphuan.official.ImportRowLine;
import vn.taphuan.official.ImportState;
import vn.taphuan.official.ImportUnit;
import vn.taphuan.official.ImportView;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.identity.SlipsPage;
import vn.taphuan.web.shared.Says;

/**
 * {@code /official-import}: choose a file, read what it would do, take over what is good; {@code ?run=} is the report
 * of a run, which stays.
 */
@Named
@RequestScoped
public class ImportPage {
    private static final int SIZE = 50;
    private static final int RUNS = 20;

    @Inject
    OfficialImportService imports;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param
    Long run;

    @Inject
    @Param
    String view;

    @Inject
    @Param
    Integer page;

    private ImportReport report;
    private ImportView shown;
    private Slice<ImportRowLine> rows;
    private Slice<ImportLine> runs;
    private List<ImportUnit> units = List.of();
    private Part file;
    private String unit;

    @PostConstruct
    void load() {
        if (run == null) {
            runs = imports.runs(Slice.page(page), RUNS);
            return;
        }
        report = imports.report(run);
        if (report.isRunning()) return;
        shown = shown();
        rows = imports.rows(run, shown, Slice.page(page), SIZE);
        if (report.state().isTaken()) units = imports.unitsWithoutPassword(run);
    }

    /** What was asked for; else what most needs reading. */
    private ImportView shown() {
        for (var each : ImportView.values()) if (each.name().equals(view)) return each;
        if (report.counts().refused() > 0) return ImportView.REFUSED;
        if (report.counts().changed() > 0) return ImportView.CHANGED;
        return report.warned() > 0 ? ImportView.WARNED : ImportView.CREATED;
    }

    public void check() throws IOException {
        if (file == null || file.getSize() == 0) {
            says.beside("form:file", new Refused("official.import.fileMissing"));
            return;
        }
        Long begun;
        try (var content = file.getInputStream()) {
            begun = imports.begin(file.getSubmittedFileName(), content, false);
        } catch (Refused refused) {
            says.beside("form:file", refused);
            return;
        }
        show(begun);
    }

    private void show(Long run) throws IOException {
        Faces.redirect(request.getContextPath() + "/official-import?run=" + run);
    }

    public void apply() throws IOException {
        imports.apply(run);
        show(run);
    }

    public void stop() throws IOException {
        imports.stop(run);
        show(run);
    }

    public void undo() throws IOException {
        imports.undo(run);
        show(run);
    }

    /** Draws first passwords for the people of the chosen unit and shows their slips. */
    public void handOut() throws IOException {
        SlipsPage.keep(imports.handOutPasswords(run, unit));
        Faces.redirect(request.getContextPath() + "/slips");
    }

    /** The sentence of a finding. */
    public String sentence(RosterFinding finding) {
        return says.text(finding.key(), finding.args().toArray());
    }

    /** The heading of a column, or a dash for what is about no one cell. */
    public String heading(RosterFinding finding) {
        return finding.column() == null ? "–" : finding.column().heading();
    }

    /** What the page says at its top, by where the run stands. */
    public String getHeading() {
        return says.text("official.import.heading." + report.state());
    }

    /** How a state is marked in lists. */
    public String mark(ImportState state) {
        return switch (state) {
            case APPLIED -> "done";
            case REFUSED -> "late";
            case CHECKED, STOPPED -> "due";
            default -> "plain";
        };
    }

    public boolean isAt(String state) {
        return report != null && report.state().name().equals(state);
    }

    /** 1 choose, 2 read, 3 taken over. */
    public int getStep() {
        if (report == null) return 1;
        return switch (report.state()) {
            case CHECKING, CHECKED, REFUSED, CANCELLED, EXPIRED -> 2;
            default -> 3;
        };
    }

    public ImportReport getReport() {
        return report;
    }

    public ImportView getShown() {
        return shown;
    }

    public ImportView[] getViews() {
        return ImportView.values();
    }

    public Slice<ImportRowLine> getRows() {
        return rows;
    }

    public Slice<ImportLine> getRuns() {
        return runs;
    }

    public List<ImportUnit> getUnits() {
        return units;
    }

    public long getWithoutPassword() {
        return units.stream().mapToLong(ImportUnit::people).sum();
    }

    public Long getRun() {
        return run;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getUnit() {
        return unit == null && !units.isEmpty() ? units.get(0).code() : unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
