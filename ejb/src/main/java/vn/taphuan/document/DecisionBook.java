package vn.taphuan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.taphuan.organisation.Unit;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Sha256;

/** Sổ văn bản: takes papers in for the features above, each paper once. */
@ApplicationScoped
public class DecisionBook {
    static final int SCAN_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_SIGNER = 120;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_FILE_NAME = 255;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    /**
     * The decision with this issuer, number and date: the one already on record, else a new one.
     * Refused when a part is missing, the date lies ahead, or the same paper is on record with another signer.
     */
    public Decision record(DecisionDetails details, Unit issuer, Scan scan, String by) {
        if (blank(details.number())) throw new Refused("document.numberMissing");
        if (details.number().length() > LONGEST_NUMBER) throw new Refused("document.numberTooLong", LONGEST_NUMBER);
        if (details.issuedOn() == null) throw new Refused("document.dateMissing");
        if (details.issuedOn().isAfter(LocalDate.now(clock))) throw new Refused("document.dateAhead");
        if (blank(details.signer())) throw new Refused("document.signerMissing");
        if (details.signer().length() > LONGEST_SIGNER) throw new Refused("document.signerTooLong", LONGEST_SIGNER);
        if (details.summary() != null && details.summary().length() > LONGEST_SUMMARY)
            throw new Refused("document.summaryTooLong", LONGEST_SUMMARY);
        var known = decisions.same(issuer, details.number().strip(), details.issuedOn());
        if (known.isPresent() && !known.get().signer().equals(details.signer().strip()))
            throw new Refused("document.otherSigner", known.get().signer());
        var decision = known.orElseGet(() -> {
            var added = new Decision(details, issuer, clock.instant(), by);
            decisions.em().persist(added);
            return added;
        });
        if (scan != null && decisions.scanOf(decision.id()).isEmpty())
            decisions.em().persist(checked(decision, scan));
        return decision;
    }

    /** The scan of a decision, if one was handed in. */
    public Optional<Scan> scan(Long decision) {
        return decisions.scanOf(decision).map(scan -> new Scan(scan.fileName(), scan.content()));
    }

    private static DecisionScan checked(Decision decision, Scan scan) {
        if (scan.content().length > SCAN_BYTES) throw new Refused("document.scanTooLarge", SCAN_BYTES >> 20);
        var head = new String(scan.content(), 0, Math.min(5, scan.content().length), StandardCharsets.ISO_8859_1);
        if (!head.equals("%PDF-")) throw new Refused("document.scanNotPdf");
        return new DecisionScan(decision, name(scan), Sha256.of(scan.content()), scan.content());
    }

    /** The end of a name too long to keep: it has the kind of file. */
    private static String name(Scan scan) {
        var name = blank(scan.fileName()) ? "scan.pdf" : scan.fileName();
        return name.substring(Math.max(0, name.length() - LONGEST_FILE_NAME));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
