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
import vn.taphuan.official.ImportCounts;
import vn.taphuan.official.ImportReport;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.identity.SlipsPage;
import vn.taphuan.web.shared.Me;
import vn.taphuan.web.shared.Says;

/**
 * {@code /official-import}: choose a file, read what it would do, take over what is good. After that the slips of the
 * new people stay in the session until it ends: they are on record nowhere else.
 */
@Named
@RequestScoped
public class ImportPage {
    private static final int MOST_SHOWN = 500;
    private static final String DONE = "importDone";

    @Inject
    OfficialImportService imports;

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    @Inject
    Says says;

    @Inject
    @Param
    Long run;

    private ImportReport report;
    private Part file;

    @PostConstruct
    void load() {
        if (!me.may("official.import")) imports.report(null);
        if (run != null) report = imports.report(run);
    }

    public void check() throws IOException {
        if (file == null || file.getSize() == 0) {
            says.beside("form:file", new Refused("official.import.fileMissing"));
            return;
        }
        Long kept;
        try (var content = file.getInputStream()) {
            kept = imports.check(file.getSubmittedFileName(), content.readAllBytes())
                    .run();
        } catch (Refused refused) {
            says.beside("form:file", refused);
            return;
        }
        Faces.redirect(request.getContextPath() + "/official-import?run=" + kept);
    }

    public void apply() throws IOException {
        var applied = imports.apply(run);
        SlipsPage.keep(applied.slips());
        Faces.setFlashAttribute(DONE, applied.counts());
        Faces.redirect(request.getContextPath() + "/official-import");
    }

    /** The sentence of a finding. */
    public String sentence(RosterFinding finding) {
        return says.text(finding.key(), finding.args().toArray());
    }

    public List<RosterFinding> getErrors() {
        return report.errors().stream().limit(MOST_SHOWN).toList();
    }

    public List<RosterFinding> getWarnings() {
        return report.warnings().stream().limit(MOST_SHOWN).toList();
    }

    /** Counts of the list just taken over, right after it was. */
    public ImportCounts getDone() {
        return Faces.getFlashAttribute(DONE);
    }

    public ImportReport getReport() {
        return report;
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
}
