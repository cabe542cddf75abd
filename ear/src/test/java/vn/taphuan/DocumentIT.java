package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.document.DecisionDetails;
import vn.taphuan.document.Scan;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.RosterLine;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Decisions come in with the enrolments they order. */
@ExtendWith(ArquillianExtension.class)
class DocumentIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    EnrolmentService enrolments;

    @Inject
    EntityManager em;

    @Inject
    School school;

    @Test
    void a_decision_with_a_part_missing_or_wrong_is_refused() throws Exception {
        var offering = school.opens("CCHC-02");
        var today = school.today();
        refused("document.numberMissing", offering, new DecisionDetails(" ", today, "Ký", "LC-X-36", null), null);
        refused(
                "document.numberTooLong",
                offering,
                new DecisionDetails("1".repeat(61), today, "Ký", "LC-X-36", null),
                null);
        refused("document.dateMissing", offering, new DecisionDetails("1/QĐ", null, "Ký", "LC-X-36", null), null);
        refused("document.dateAhead", offering, details("1/QĐ", today.plusDays(1), "Ký"), null);
        refused("document.signerMissing", offering, details("1/QĐ", today, ""), null);
        refused("document.signerTooLong", offering, details("1/QĐ", today, "K".repeat(121)), null);
    }

    @Test
    void a_scan_must_be_a_pdf_of_at_most_ten_megabytes() throws Exception {
        var offering = school.opens("CCHC-02");
        var details = details("S/QĐ-UBND", school.today(), "Sùng A Ký");
        refused(
                "document.scanNotPdf",
                offering,
                details,
                new Scan("a.pdf", "MZ không phải".getBytes(StandardCharsets.UTF_8)));
        refused("document.scanNotPdf", offering, details, new Scan("a.pdf", new byte[0]));
        refused("document.scanTooLarge", offering, details, new Scan("a.pdf", new byte[10 * 1024 * 1024 + 1]));
        var person = school.someone();
        var results = As.PAO.get(() -> enrolments.enrol(
                offering,
                details,
                new Scan("quyết định.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)),
                List.of(person.personalNumber())));
        assertEquals(1, results.stream().filter(result -> result.enrolled()).count());
        var scanned = As.PAO.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).scanned());
        assertEquals(
                "quyết định.pdf",
                As.PAO.get(() -> enrolments.scan(offering, scanned)).fileName());
        var outside = As.caller("giangvien", "enrolment.read");
        assertThrows(NotFound.class, () -> outside.get(() -> enrolments.scan(offering, scanned)));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> enrolments.scan(offering, -1L)));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> enrolments.scan(offering, scanned)));
    }

    @Test
    void the_same_paper_with_another_signer_is_doubted() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        As.PAO.run(() -> enrolments.enrol(
                offering, details("36/QĐ-UBND", school.today(), "Sùng A Ký"), null, List.of(person.personalNumber())));
        refused("document.otherSigner", offering, details("36/QĐ-UBND", school.today(), "Người khác"), null);
    }

    private static DecisionDetails details(String number, LocalDate issuedOn, String signer) {
        return new DecisionDetails(number, issuedOn, signer, "LC-X-36", null);
    }

    private void refused(String key, String offering, DecisionDetails details, Scan scan) {
        assertEquals(
                key,
                assertThrows(
                                Refused.class,
                                () -> As.PAO.get(
                                        () -> enrolments.enrol(offering, details, scan, List.of("012090000001"))))
                        .key());
    }

    @Test
    void the_same_paper_twice_is_one_decision_and_keeps_its_first_scan() throws Exception {
        var offering = school.opens("CCHC-02");
        var paper = details("37/QĐ-UBND", school.today(), "Sùng A Ký");
        for (var file : Arrays.asList(null, "bản quét.pdf", "bản quét lại.pdf")) {
            var scan = file == null ? null : new Scan(file, ("%PDF-1.7 " + file).getBytes(StandardCharsets.UTF_8));
            var person = school.someone();
            var results = As.PAO.get(() -> enrolments.enrol(offering, paper, scan, List.of(person.personalNumber())));
            assertTrue(results.get(0).enrolled());
        }
        assertEquals(
                1,
                em.createQuery("select count(d) from Decision d where d.number = :number", Long.class)
                        .setParameter("number", "37/QĐ-UBND")
                        .getSingleResult());
        var papers = As.PAO.get(() -> enrolments.roster(offering, 0, 10)).rows().stream()
                .map(RosterLine::scanned)
                .distinct()
                .toList();
        assertEquals(1, papers.size(), "all three came by the same paper");
        assertEquals(
                "bản quét.pdf",
                As.PAO.get(() -> enrolments.scan(offering, papers.get(0))).fileName());
    }

    @Test
    void another_office_may_use_the_same_number_and_an_unknown_office_issues_nothing() throws Exception {
        var offering = school.opens("CCHC-02");
        for (var issuer : List.of("LC-X-36", "LC-SNV")) {
            var paper = new DecisionDetails("38/QĐ", school.today(), "Người ký của " + issuer, issuer, null);
            var person = school.someone();
            As.PAO.run(() -> enrolments.enrol(offering, paper, null, List.of(person.personalNumber())));
        }
        assertEquals(
                2,
                em.createQuery("select count(d) from Decision d where d.number = :number", Long.class)
                        .setParameter("number", "38/QĐ")
                        .getSingleResult());
        var nowhere = new DecisionDetails("38/QĐ", school.today(), "Ký", "LC-KHONG", null);
        assertThrows(
                NotFound.class,
                () -> As.PAO.get(() -> enrolments.enrol(offering, nowhere, null, List.of("012090000001"))));
    }
}
