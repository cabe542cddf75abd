package vn.taphuan.web.document;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.taphuan.document.DecisionDetails;
import vn.taphuan.document.Scan;

/** What a form asks of a decision: the fields of {@code t:decision}. */
public class DecisionForm implements Serializable {
    private static final Map<String, String> FIELD_OF = Map.of(
            "document.numberMissing", "form:number",
            "document.numberTooLong", "form:number",
            "document.dateMissing", "form:issuedOn",
            "document.dateAhead", "form:issuedOn",
            "document.signerMissing", "form:signer",
            "document.signerTooLong", "form:signer",
            "document.otherSigner", "form:signer",
            "document.summaryTooLong", "form:summary",
            "document.scanTooLarge", "form:scan",
            "document.scanNotPdf", "form:scan");

    private String number;
    private LocalDate issuedOn;
    private String signer;
    private String issuer;
    private String summary;
    private transient Part scan;

    /** What was chosen when the form came before: a browser sends a file only once. */
    private transient Scan kept;

    /** Beside which field a refusal is said: those of a decision and these of the page. */
    public static Map<String, String> fieldsWith(Map<String, String> own) {
        var all = new HashMap<>(FIELD_OF);
        all.putAll(own);
        return Map.copyOf(all);
    }

    public DecisionDetails details() {
        return new DecisionDetails(number, issuedOn, signer, issuer, summary);
    }

    /** The file that was chosen, now or when the form came before; null if none. */
    public Scan scanned() throws IOException {
        if (scan != null && scan.getSize() > 0)
            kept = new Scan(scan.getSubmittedFileName(), scan.getInputStream().readAllBytes());
        return kept;
    }

    /** Name of the file that need not be chosen again; null if none. */
    public String getKeptName() {
        return kept == null ? null : kept.fileName();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
