package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditService;
import vn.taphuan.identity.GrantLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.official.ForgottenImports;
import vn.taphuan.official.ImportReport;
import vn.taphuan.official.ImportState;
import vn.taphuan.official.ImportView;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.official.roster.RosterColumn;
import vn.taphuan.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class ImportIT {
    private static final String UNIT = "LC-X-05";
    private static int people = 0;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    OfficialImportService imports;

    @Inject
    OfficialService officials;

    @Inject
    IdentityService identity;

    @Inject
    ForgottenImports forgotten;

    @Inject
    AuditService audit;

    @Inject
    School school;

    private String from() {
        return RosterFile.DAY.format(school.today().minusMonths(6));
    }

    private List<List<String>> newcomers(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> RosterFile.row(
                        UNIT, "Sùng Thị Nhập", "05/08/1990", "Nữ", "0121903%05d".formatted(++people), from()))
                .toList();
    }

    private static List<String> with(List<String> row, RosterColumn column, String text) {
        var changed = new ArrayList<>(row);
        changed.set(column.ordinal(), text);
        return changed;
    }

    private static String number(List<String> row) {
        return row.get(RosterColumn.PERSONAL_NUMBER.ordinal());
    }

    private Long begins(List<List<String>> rows, boolean applyAtOnce) throws Exception {
        return As.DUC.get(() -> imports.begin("danh-sach.xlsx", RosterFile.stream(rows), applyAtOnce));
    }

    private ImportReport report(Long run) throws Exception {
        return As.DUC.get(() -> imports.report(run));
    }

    private ImportReport done(Long run) throws Exception {
        return school.await(Duration.ofMinutes(2), () -> report(run), report -> !report.isRunning());
    }

    private List<OfficialLine> found(String number) throws Exception {
        return As.DUC.get(() -> officials.find(number, null, 0, 10)).rows();
    }

    @Test
    void a_short_list_is_checked_at_once_and_its_report_stays() throws Exception {
        var rows = newcomers(2);
        var run = begins(rows, false);
        var checked = report(run);
        assertEquals(ImportState.CHECKED, checked.state());
        assertEquals(2, checked.counts().created());
        assertTrue(found(number(rows.get(0))).isEmpty(), "a check changes nothing");
        As.DUC.run(() -> imports.apply(run));
        var applied = report(run);
        assertEquals(ImportState.APPLIED, applied.state());
        assertEquals("Đỗ Minh Đức", applied.appliedBy());
        assertEquals(64, applied.sha256().length());
        assertEquals("Sùng Thị Nhập", found(number(rows.get(0))).get(0).fullName());
        assertTrue(As.DUC.get(() -> imports.runs(0, 50)).rows().stream()
                .anyMatch(line -> line.id().equals(run)));
        assertEquals("official.import.appliedAlready", School.refusal(() -> As.DUC.run(() -> imports.apply(run))));
    }

    @Test
    void a_long_list_becomes_a_job_that_takes_over_every_row_once_and_can_be_undone() throws Exception {
        var rows = newcomers(1_200).stream()
                .map(row -> with(row, RosterColumn.FULL_NAME, "Giàng Thị Nhiều"))
                .toList();
        var run = begins(rows, true);
        assertEquals(ImportState.CHECKING, report(run).state());
        var applied = done(run);
        assertEquals(ImportState.APPLIED, applied.state());
        assertEquals(1_200, applied.counts().created());
        assertEquals(1_200, applied.done());
        assertEquals(1_200, total("giang thi nhieu"));
        assertEquals(
                1,
                As.HUY
                        .get(() -> audit.search(
                                school.today(),
                                school.today(),
                                "sonoivu",
                                "official.import",
                                number(rows.get(700)),
                                0,
                                1))
                        .total(),
                "each person's line names who sent the list, though a job did it");
        As.DUC.run(() -> imports.undo(run));
        assertEquals(ImportState.UNDONE, done(run).state());
        assertEquals(0, total("giang thi nhieu"));
    }

    private long total(String name) throws Exception {
        return As.DUC.get(() -> officials.find(name, UNIT, 0, 1)).total();
    }

    @Test
    void a_check_that_its_server_left_goes_on_and_knows_the_numbers_it_saw_before() throws Exception {
        var rows = new ArrayList<>(newcomers(1_199));
        rows.add(rows.get(0));
        var run = begins(rows, false);
        var whole = done(run);
        school.leavesHalfChecked(run, RosterFile.bytes(rows), 500);
        assertEquals(500, report(run).done());
        var checked = done(run);
        assertEquals(ImportState.CHECKED, checked.state());
        assertEquals(1_200, checked.done());
        assertEquals(whole.counts(), checked.counts());
        assertEquals(
                IntStream.rangeClosed(2, 1_200).boxed().toList(),
                As.DUC.get(() -> imports.rows(run, ImportView.CREATED, 0, 2_000)).rows().stream()
                        .map(line -> line.row())
                        .toList(),
                "each row is kept once");
        assertEquals(List.of("official.import.numberTwice"), school.told(As.DUC, run));
    }

    @Test
    void a_job_that_its_server_left_goes_on_where_it_stood() throws Exception {
        var rows = newcomers(1_200).stream()
                .map(row -> with(row, RosterColumn.FULL_NAME, "Vàng Thị Yên"))
                .toList();
        var run = begins(rows, false);
        assertEquals(1_200, done(run).counts().created());
        school.leavesHalfTaken(run, 500);
        assertEquals(500, total("vang thi yen"));
        var applied = done(run);
        assertEquals(ImportState.APPLIED, applied.state());
        assertEquals(1_200, total("vang thi yen"), "nobody is lost and nobody came twice");
    }

    @Test
    void an_undoing_that_its_server_left_goes_on_and_takes_nobody_else() throws Exception {
        var stays = newcomers(1).get(0);
        done(begins(List.of(stays), true));
        var rows = newcomers(1_200).stream()
                .map(row -> with(row, RosterColumn.FULL_NAME, "Vàng Thị Về"))
                .toList();
        var run = begins(rows, true);
        assertEquals(ImportState.APPLIED, done(run).state());
        var before = total("");
        school.leavesHalfUndone(run, 500);
        assertEquals(700, total("vang thi ve"));
        var undone = done(run);
        assertEquals(ImportState.UNDONE, undone.state());
        assertEquals(1_200, undone.done());
        assertEquals(0, total("vang thi ve"));
        assertEquals(before - 1_200, total(""), "whoever came otherwise stays");
        assertEquals(1, found(number(stays)).size());
    }

    @Test
    void a_changed_row_shows_old_and_new_and_a_move_keeps_the_post_before() throws Exception {
        var row = newcomers(1).get(0);
        done(begins(List.of(row), true));
        var moved = with(
                with(row, RosterColumn.UNIT_CODE, "LC-X-06"),
                RosterColumn.FROM,
                RosterFile.DAY.format(school.today().minusMonths(1)));
        var run = begins(List.of(with(moved, RosterColumn.ETHNIC_GROUP, "Mông")), false);
        var changes = As.DUC
                .get(() -> imports.rows(run, ImportView.CHANGED, 0, 10))
                .rows()
                .get(0)
                .changes();
        assertEquals(
                List.of(RosterColumn.UNIT_CODE, RosterColumn.ETHNIC_GROUP, RosterColumn.FROM),
                changes.stream().map(change -> change.column()).toList());
        assertEquals(UNIT, changes.get(0).before());
        assertEquals("LC-X-06", changes.get(0).after());
        assertNull(changes.get(1).after(), "the ethnic group is shown to nobody");
        As.DUC.run(() -> imports.apply(run));
        var id = found(number(row)).get(0).id();
        var postings = As.DUC.get(() -> officials.record(id)).postings();
        assertEquals(2, postings.size());
        assertEquals(school.today().minusMonths(1).minusDays(1), postings.get(1).validTo());
        As.DUC.run(() -> imports.undo(run));
        var back = As.DUC.get(() -> officials.record(id)).postings();
        assertEquals(1, back.size());
        assertEquals(UNIT, back.get(0).unitCode());
        assertNull(back.get(0).validTo());
    }

    private List<String> jobs(String username) throws Exception {
        var today = school.today();
        return As.HUY.get(() -> identity.grants(username)).stream()
                .filter(grant -> grant.role() != JobRole.LEARNER)
                .filter(grant -> grant.validTo() == null || !grant.validTo().isBefore(today))
                .map(GrantLine::unitCode)
                .sorted()
                .toList();
    }

    @Test
    void whom_a_list_moves_loses_the_jobs_of_the_old_unit_as_the_check_says_and_undoing_gives_them_back()
            throws Exception {
        var row = newcomers(1).get(0);
        done(begins(List.of(row), true));
        var username = found(number(row)).get(0).username();
        for (var unit : List.of(UNIT, "LC-X-06", "LC-X-07"))
            As.HUY.run(() -> identity.grant(username, JobRole.UNIT_HR, unit));
        var moved = with(
                with(row, RosterColumn.UNIT_CODE, "LC-X-06"),
                RosterColumn.FROM,
                RosterFile.DAY.format(school.today().minusMonths(1)));
        var run = begins(List.of(moved), false);
        var line = As.DUC
                .get(() -> imports.rows(run, ImportView.CHANGED, 0, 10))
                .rows()
                .get(0);
        var warning = line.findings().stream()
                .filter(finding -> finding.key().equals("official.import.rolesEnd"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("2"), warning.args());
        assertEquals(3, jobs(username).size(), "a check changes nothing");
        As.DUC.run(() -> imports.apply(run));
        assertEquals(List.of("LC-X-06"), jobs(username), "what was given at the new unit stays");
        As.DUC.run(() -> imports.undo(run));
        assertEquals(List.of(UNIT, "LC-X-06", "LC-X-07"), jobs(username));
    }

    @Test
    void a_unit_put_right_takes_the_jobs_of_the_wrong_one_and_a_new_position_takes_none() throws Exception {
        var row = newcomers(1).get(0);
        done(begins(List.of(row), true));
        var username = found(number(row)).get(0).username();
        As.HUY.run(() -> identity.grant(username, JobRole.UNIT_HR, UNIT));
        done(begins(List.of(with(row, RosterColumn.POSITION, "Phó Trưởng phòng")), true));
        assertEquals(List.of(UNIT), jobs(username));
        done(begins(List.of(with(row, RosterColumn.UNIT_CODE, "LC-X-06")), true));
        assertEquals(List.of(), jobs(username));
    }

    @Test
    void a_correction_is_undone_to_what_was_there() throws Exception {
        var row = newcomers(1).get(0);
        done(begins(List.of(row), true));
        var run = begins(List.of(with(row, RosterColumn.FULL_NAME, "Sùng Thị Nhầm")), true);
        assertEquals("Sùng Thị Nhầm", found(number(row)).get(0).fullName());
        As.DUC.run(() -> imports.undo(run));
        assertEquals("Sùng Thị Nhập", found(number(row)).get(0).fullName());
    }

    @Test
    void what_others_have_built_on_is_not_undone() throws Exception {
        var row = newcomers(1).get(0);
        var run = begins(List.of(row), true);
        var slip = As.DUC.get(() -> imports.handOutPasswords(run, UNIT)).get(0);
        identity.signIn(slip.username(), slip.password());
        assertEquals("official.import.builtOn", School.refusal(() -> As.DUC.run(() -> imports.undo(run))));
        assertEquals(1, found(number(row)).size());
    }

    @Test
    void whoever_was_sent_to_a_class_or_came_with_a_later_list_stays() throws Exception {
        var rows = newcomers(2);
        var run = begins(rows, true);
        var enrolled = found(number(rows.get(0))).get(0);
        school.enrolsBy(As.DUC, school.opens("CCHC-02"), enrolled);
        assertEquals("official.import.builtOn", School.refusal(() -> As.DUC.run(() -> imports.undo(run))));
        var later = newcomers(1);
        var first = begins(later, true);
        done(begins(List.of(with(later.get(0), RosterColumn.POSITION, "Phó Trưởng phòng")), true));
        assertEquals("official.import.builtOn", School.refusal(() -> As.DUC.run(() -> imports.undo(first))));
    }

    @Test
    void a_first_password_is_drawn_when_slips_are_printed_and_ends_the_one_before() throws Exception {
        var run = begins(newcomers(1), true);
        var waiting = As.DUC.get(() -> imports.unitsWithoutPassword(run));
        assertEquals(1, waiting.get(0).people());
        var first = As.DUC.get(() -> imports.handOutPasswords(run, UNIT)).get(0);
        var second = As.DUC.get(() -> imports.handOutPasswords(run, UNIT)).get(0);
        assertEquals(
                "identity.wrong",
                identity.signIn(first.username(), first.password()).refusal());
        assertNull(identity.signIn(second.username(), second.password()).refusal());
        assertTrue(As.DUC.get(() -> imports.unitsWithoutPassword(run)).isEmpty(), "who signed in needs none");
    }

    @Test
    void before_that_no_password_fits_not_even_none() throws Exception {
        var row = newcomers(1).get(0);
        done(begins(List.of(row), true));
        for (var tried : List.of("", "x"))
            assertEquals("identity.wrong", identity.signIn(number(row), tried).refusal());
    }

    @Test
    void a_stopped_check_is_over_and_a_stopped_take_over_goes_on() throws Exception {
        var checked = begins(newcomers(1_200), false);
        As.DUC.run(() -> imports.stop(checked));
        assertEquals(ImportState.CANCELLED, report(checked).state());
        assertEquals("official.import.notNow", School.refusal(() -> As.DUC.run(() -> imports.apply(checked))));
        var run = begins(newcomers(1_200), false);
        done(run);
        As.DUC.run(() -> imports.apply(run));
        As.DUC.run(() -> imports.stop(run));
        assertEquals(ImportState.STOPPED, report(run).state());
        As.DUC.run(() -> imports.apply(run));
        var applied = done(run);
        assertEquals(ImportState.APPLIED, applied.state());
        assertEquals(1_200, applied.counts().created());
    }

    @Test
    void hr_of_one_commune_reads_no_run_of_the_province_and_the_province_reads_those_of_communes() throws Exception {
        var ofProvince = begins(newcomers(1), false);
        assertThrows(NotFound.class, () -> As.PAO.get(() -> imports.report(ofProvince)));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> imports.rows(ofProvince, ImportView.CREATED, 0, 10)));
        for (As.Step step : List.<As.Step>of(
                () -> imports.apply(ofProvince),
                () -> imports.stop(ofProvince),
                () -> imports.undo(ofProvince),
                () -> imports.told(ofProvince, 0, 1),
                () -> imports.handOutPasswords(ofProvince, UNIT),
                () -> imports.unitsWithoutPassword(ofProvince),
                () -> imports.refusedRows(ofProvince, finding -> "", new ByteArrayOutputStream())))
            assertThrows(NotFound.class, () -> As.PAO.run(step));
        assertFalse(As.PAO.get(() -> imports.runs(0, 50)).rows().stream()
                .anyMatch(line -> line.id().equals(ofProvince)));
        var ofCommune = As.PAO.get(() -> imports.begin("xa.xlsx", RosterFile.stream(newcomers(1)), false));
        assertEquals(
                List.of("official.import.unitOutside"),
                As.DUC.get(() -> imports.told(ofCommune, 0, 10)).get(0).errors().stream()
                        .map(error -> error.key())
                        .toList());
    }

    @Test
    void refused_rows_come_back_as_excel_with_their_reasons() throws Exception {
        var bad = with(newcomers(1).get(0), RosterColumn.PERSONAL_NUMBER, "12190300001");
        var run = begins(List.of(newcomers(1).get(0), bad), false);
        var out = new ByteArrayOutputStream();
        As.DUC.run(() -> imports.refusedRows(run, finding -> finding.key(), out));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals(2, rows.size());
            assertTrue(rows.get(1).getCellText(12).endsWith("official.import.numberLength11"));
        }
        var day = school.today();
        assertEquals(
                1,
                As.HUY
                        .get(() ->
                                audit.search(day, day, "sonoivu", "official.exportRefused", "run=" + run + " ", 0, 1))
                        .total(),
                "whoever takes away rows full of personal data is on record");
    }

    @Test
    void a_row_tells_the_year_of_birth_as_long_as_the_list_or_the_record_knows_it() throws Exception {
        var row = newcomers(1).get(0);
        var run = begins(List.of(row), false);
        assertEquals(1990, born(run, ImportView.CREATED));
        As.DUC.run(() -> imports.apply(run));
        assertEquals(1990, born(run, ImportView.CREATED), "its cells are gone");
        assertEquals(1990, born(begins(List.of(row), false), ImportView.UNCHANGED));
        var unknown = with(row, RosterColumn.BIRTH_DATE, "không rõ");
        assertNull(born(begins(List.of(unknown), false), ImportView.REFUSED));
    }

    private Integer born(Long run, ImportView view) throws Exception {
        return As.DUC.get(() -> imports.rows(run, view, 0, 10)).rows().get(0).birthYear();
    }

    @Test
    void a_list_as_csv_is_taken_over_like_one_from_excel() throws Exception {
        var row = newcomers(1).get(0);
        var headings = RosterFile.HEADINGS.stream().collect(Collectors.joining(";"));
        var csv = '\uFEFF' + headings + "\r\n" + String.join(";", row) + "\r\n";
        var run = As.DUC.get(() ->
                imports.begin("danh-sach.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), true));
        assertEquals(1, done(run).counts().created());
        assertEquals("Chuyên viên", found(number(row)).get(0).position());
    }

    @Test
    void a_list_that_waited_a_week_unapplied_is_forgotten() throws Exception {
        var run = begins(newcomers(1), false);
        forgotten.forget();
        assertEquals(ImportState.CHECKED, report(run).state());
        school.passes(Period.ofDays(8), run);
        forgotten.forget();
        assertEquals(ImportState.EXPIRED, report(run).state());
        assertEquals(1, report(run).counts().created(), "the counts stay");
        assertEquals("official.import.expired", School.refusal(() -> As.DUC.run(() -> imports.apply(run))));
    }

    @Test
    void a_role_that_ended_before_the_job_took_the_rows_takes_in_nobody() throws Exception {
        var nobody = As.as("giangvien", JobRole.UNIT_HR);
        var run = nobody.get(() -> imports.begin("la.xlsx", RosterFile.stream(newcomers(1)), true));
        assertEquals(1, nobody.get(() -> imports.report(run)).counts().refused());
    }
}
