package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditLine;
import vn.taphuan.audit.AuditService;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;

@ExtendWith(ArquillianExtension.class)
class AuditIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    AuditService audit;

    @Inject
    OfficialService officials;

    @Inject
    EnrolmentService enrolments;

    @Inject
    OfficialImportService imports;

    @Inject
    School school;

    @Test
    void hạnh_sees_who_opened_her_record_and_no_administrator_s_log() throws Exception {
        var hạnh = As.PAO.get(() -> officials.find("Lò Thị Hạnh", null, 0, 10)).rows().stream()
                .filter(line -> "hocvien".equals(line.username()))
                .findFirst()
                .orElseThrow();
        var before = As.HANH.get(() -> audit.looksAtOwn(0, 10)).total();
        As.PAO.get(() -> officials.record(hạnh.id()));
        var looks = As.HANH.get(() -> audit.looksAtOwn(0, 10));
        assertEquals(before + 1, looks.total());
        assertEquals("Vàng A Páo", looks.rows().get(0).who());
        assertEquals("Ủy ban nhân dân xã Mường Than", looks.rows().get(0).unitName());
        assertEquals(1988, looks.rows().get(0).birthYear());
        assertEquals("official.read", looks.rows().get(0).action());
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> audit.actions()));
        assertThrows(EJBAccessException.class, () -> As.caller("quantri", "audit.read")
                .get(() -> audit.looksAtOwn(0, 10)));
    }

    @Test
    void a_record_taken_away_on_paper_reads_otherwise_than_a_look_at_the_screen() throws Exception {
        var person = school.someone();
        As.PAO.run(() -> officials.print(person.id()));
        assertEquals("Vàng A Páo official.print", looksAt(person).get(0));
        As.PAO.run(() -> officials.record(person.id()));
        assertEquals("Vàng A Páo official.read", looksAt(person).get(0));
    }

    @Test
    void who_looked_at_whose_record_is_found_by_person_act_and_number() throws Exception {
        var person = school.someone();
        As.PAO.run(() -> officials.record(person.id()));
        As.HUY.run(() -> {
            var today = school.today();
            var found = audit.search(today, today, "nhansu", "official.read", person.personalNumber(), 0, 10);
            assertEquals(1, found.total());
            assertEquals(person.fullName(), found.rows().get(0).detail());
            assertEquals(
                    0,
                    audit.search(today, today, "sonoivu", "official.read", person.personalNumber(), 0, 10)
                            .total());
            assertEquals(
                    0,
                    audit.search(today.minusDays(9), today.minusDays(8), null, null, person.personalNumber(), 0, 10)
                            .total());
            assertTrue(audit.actions().contains("official.read"));
        });
    }

    @Test
    void what_is_refused_leaves_no_line() throws Exception {
        var today = school.today();
        var before = As.HUY
                .get(() -> audit.search(today, today, null, "offering.open", "", 0, 1))
                .total();
        assertEquals("offering.noSeats", School.refusal(() -> school.opens("CCHC-02", 0)));
        assertEquals(
                before,
                As.HUY
                        .get(() -> audit.search(today, today, null, "offering.open", "", 0, 1))
                        .total());
    }

    @Test
    void the_log_is_read_by_the_administrator_alone() {
        for (var person : List.of(As.HANH, As.BINH, As.HA, As.PAO, As.DUC)) {
            assertThrows(
                    EJBAccessException.class,
                    () -> person.get(() -> audit.search(school.today(), school.today(), null, null, "", 0, 1)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> audit.actions()));
        }
    }

    @Test
    void what_happened_to_a_class_reads_as_a_story_with_its_people() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        var enrolment = As.PAO.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).enrolment());
        As.PAO.run(() -> enrolments.withdraw(enrolment, "Nghỉ ốm dài ngày"));
        As.DUC.run(() -> enrolments.restore(enrolment));
        var today = school.today();
        var story = As.HUY
                .get(() -> audit.search(today, today, null, null, offering, 0, 10))
                .rows();
        assertEquals(
                List.of(
                        "enrolment.restore",
                        "enrolment.withdraw",
                        "enrolment.decide",
                        "enrolment.decide",
                        "offering.open"),
                story.stream().map(AuditLine::action).toList());
        assertEquals(
                List.of("sonoivu", "nhansu", "nhansu", "nhansu", "daotao"),
                story.stream().map(AuditLine::actor).toList());
        assertEquals(person.personalNumber(), story.get(1).subject());
        assertEquals(offering + ": Nghỉ ốm dài ngày", story.get(1).detail());
        assertEquals("IT/QĐ-UBND: 1 / 1", story.get(2).detail());
        assertEquals(person.personalNumber(), story.get(3).subject());
        assertEquals(offering + ": IT/QĐ-UBND", story.get(3).detail());
    }

    private List<String> looksAt(OfficialLine person) throws Exception {
        return School.learner(person).get(() -> audit.looksAtOwn(0, 50)).rows().stream()
                .map(look -> look.who() + " " + look.action())
                .toList();
    }

    @Test
    void yến_sees_the_list_that_brought_her_her_slip_and_her_classes_and_may_sees_her_own() throws Exception {
        var since = RosterFile.DAY.format(school.today().minusYears(1));
        var run = school.imported(
                        As.DUC,
                        List.of(
                                RosterFile.row("LC-X-28", "Vừ Thị Yến", "03/03/1988", "Nữ", "012188600001", since),
                                RosterFile.row("LC-X-28", "Phàn Thị May", "04/03/1988", "Nữ", "012188600002", since)))
                .run();
        var yến = school.found("012188600001");
        var may = school.found("012188600002");
        As.DUC.run(() -> imports.handOutPasswords(run, "LC-X-28"));
        var offering = school.opens("CCHC-02");
        school.enrolsBy(As.DUC, offering, yến);
        var enrolment = As.DUC.get(
                () -> enrolments.roster(offering, 0, 10).rows().get(0).enrolment());
        As.DUC.run(() -> enrolments.withdraw(enrolment, "Nghỉ ốm"));
        As.DUC.run(() -> enrolments.restore(enrolment));
        assertEquals(
                List.of(
                        "Đỗ Minh Đức enrolment.restore",
                        "Đỗ Minh Đức enrolment.withdraw",
                        "Đỗ Minh Đức enrolment.decide",
                        "Đỗ Minh Đức identity.reset",
                        "Đỗ Minh Đức official.import"),
                looksAt(yến));
        assertEquals(List.of("Đỗ Minh Đức identity.reset", "Đỗ Minh Đức official.import"), looksAt(may));
    }

    @Test
    void a_correction_by_a_list_is_seen_and_so_is_that_it_was_undone() throws Exception {
        var yến = school.arrives("LC-X-28", "Vừ Thị Yến", "03/03/1988", "012188600003");
        var since = RosterFile.DAY.format(school.today().minusYears(1));
        var run = school.imported(
                        As.DUC,
                        List.of(RosterFile.row("LC-X-28", "Vừ Thị Yên", "03/03/1988", "Nữ", "012188600003", since)))
                .run();
        As.DUC.run(() -> imports.undo(run));
        assertEquals(
                List.of(
                        "Đỗ Minh Đức official.undoImport",
                        "Đỗ Minh Đức official.import",
                        "Đỗ Minh Đức official.import"),
                looksAt(yến));
    }
}
