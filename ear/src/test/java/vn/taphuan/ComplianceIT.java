package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditService;
import vn.taphuan.compliance.CompletionLine;
import vn.taphuan.compliance.CompletionQuery;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.ExportWords;
import vn.taphuan.compliance.Standing;
import vn.taphuan.compliance.UnitFigures;
import vn.taphuan.compliance.UnitView;
import vn.taphuan.official.Category;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class ComplianceIT {
    private static final int ALL = 1000;
    private static final ExportWords WORDS = new ExportWords(
            "Danh sách",
            "Danh sách",
            "Theo đơn vị",
            Collections.nCopies(16, "cột"),
            Collections.nCopies(5, "cột"),
            "Đã hoàn thành",
            "Chưa hoàn thành",
            "Đã hết hiệu lực",
            "Cộng",
            Category::name);

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    ComplianceService compliance;

    @Inject
    AuditService audit;

    @Inject
    School school;

    private static CompletionQuery query(String unit, LocalDate asOf, Standing standing) {
        return new CompletionQuery("CCHC-01", unit, asOf, null, standing, null);
    }

    @Test
    void behind_every_number_stand_as_many_names() throws Exception {
        As.DUC.run(() -> {
            var figures = compliance.figures(query(null, null, null));
            var done = compliance.list(query(null, null, Standing.COMPLETED), 0, ALL);
            var open = compliance.list(query(null, null, Standing.NOT_COMPLETED), 0, ALL);
            assertTrue(figures.completed() > 0);
            assertEquals(figures.completed(), done.total());
            assertEquals(figures.open(), open.total());
            assertEquals(
                    figures.people(),
                    figures.units().stream().mapToLong(UnitFigures::people).sum());
            assertTrue(done.rows().stream().allMatch(CompletionLine::completed));
            assertTrue(open.rows().stream().noneMatch(CompletionLine::completed));
            for (var unit : figures.units()) {
                assertEquals(
                        unit.completed(),
                        done.rows().stream()
                                .filter(line -> line.unitCode().equals(unit.unitCode()))
                                .count(),
                        unit.unitCode());
            }
        });
    }

    @Test
    void before_the_first_class_ended_nobody_had_completed() throws Exception {
        var longAgo = school.today().minusYears(1);
        assertEquals(
                0,
                As.DUC.get(() -> compliance.figures(query(null, longAgo, null))).completed());
    }

    @Test
    void a_filter_narrows_the_list_by_category_and_by_name_without_marks() throws Exception {
        As.PAO.run(() -> {
            var servants = compliance.list(
                    new CompletionQuery("CCHC-01", null, null, Category.CIVIL_SERVANT, Standing.ALL, null), 0, ALL);
            assertTrue(servants.rows().stream().allMatch(line -> line.category() == Category.CIVIL_SERVANT));
            var pao = compliance.list(
                    new CompletionQuery("CCHC-01", null, null, null, Standing.ALL, "vang a pao"), 0, ALL);
            assertEquals(
                    List.of("Vàng A Páo"),
                    pao.rows().stream().map(CompletionLine::fullName).toList());
        });
    }

    @Test
    void páo_sees_mường_than_and_asks_for_another_unit_in_vain() throws Exception {
        As.PAO.run(() -> {
            assertEquals(54, compliance.figures(query(null, null, null)).people());
            assertTrue(compliance.list(query(null, null, Standing.ALL), 0, ALL).rows().stream()
                    .allMatch(line -> line.unitCode().equals("LC-X-36")));
            assertThrows(NotFound.class, () -> compliance.figures(query("LC-X-08", null, null)));
            assertThrows(NotFound.class, () -> compliance.list(query("LC-X-08", null, Standing.ALL), 0, ALL));
            assertThrows(
                    NotFound.class,
                    () -> compliance.export(query("LC-X-08", null, Standing.ALL), WORDS, new ByteArrayOutputStream()));
            Consumer<CompletionLine> nobody = line -> {};
            assertThrows(NotFound.class, () -> compliance.export(query("LC-X-08", null, Standing.ALL), nobody));
        });
    }

    @Test
    void an_export_has_a_line_a_person_with_real_dates_and_stands_in_the_audit_log() throws Exception {
        var out = new ByteArrayOutputStream();
        As.PAO.run(() -> compliance.export(query(null, null, Standing.ALL), WORDS, out));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = workbook.getFirstSheet().openStream()) {
            var people = rows.filter(row -> row.getRowNum() > 3).toList();
            assertEquals(54, people.size());
            var done = people.stream()
                    .filter(row -> row.getCellText(9).equals("Đã hoàn thành"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(done.getCellAsDate(10).isPresent());
            assertEquals(12, done.getCellText(3).length(), "a personal number keeps its zero");
        }
        var line = As.HUY
                .get(() -> audit.search(school.today(), school.today(), "nhansu", "compliance.export", "CCHC-01", 0, 1))
                .rows()
                .get(0);
        assertTrue(line.detail().contains("rows=54"), line.detail());
    }

    @Test
    void two_of_one_name_and_unit_are_told_apart_in_the_file() throws Exception {
        school.arrives("LC-X-13", "Chẻo Thị Pham", "04/04/1988", "012188800103");
        school.arrives("LC-X-13", "Chẻo Thị Pham", "1994", "012194800104");
        var out = new ByteArrayOutputStream();
        As.DUC.run(() -> compliance.export(query("LC-X-13", null, Standing.ALL), WORDS, out));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = workbook.getFirstSheet().openStream()) {
            assertEquals(
                    List.of("1988", "1994"),
                    rows.filter(row -> row.getRowNum() > 3)
                            .filter(row -> row.getCellText(2).equals("Pham"))
                            .map(row -> row.getCellText(4))
                            .toList());
        }
        var then = new CompletionQuery("CCHC-01", "LC-X-13", null, null, Standing.ALL, "Chẻo Thị Pham", UnitView.TODAY);
        assertEquals(
                List.of(1988, 1994),
                As.DUC.get(() -> compliance.list(then, 0, ALL)).rows().stream()
                        .map(CompletionLine::birthYear)
                        .toList());
    }

    @Test
    void learners_trainers_and_administrators_read_no_lists() {
        for (var person : List.of(As.HANH, As.BINH, As.HUY)) {
            assertThrows(EJBAccessException.class, () -> person.get(() -> compliance.figures(query(null, null, null))));
            assertThrows(
                    EJBAccessException.class,
                    () -> person.run(
                            () -> compliance.export(query(null, null, null), WORDS, new ByteArrayOutputStream())));
        }
    }

    @Test
    void who_completes_today_counts_from_today_on_and_not_yesterday() throws Exception {
        var offering = school.opens("CCHC-02");
        var person = school.someone();
        school.enrols(offering, person);
        School.learner(person).run(() -> school.completes(offering));
        var today = school.today();
        As.PAO.run(() -> {
            var yesterday = lineOf(person, today.minusDays(1));
            assertFalse(yesterday.completed());
            assertNull(yesterday.unitThen());
            var now = lineOf(person, today);
            assertEquals(today, now.completedOn());
            assertEquals(100, now.percent());
            assertEquals(4, now.periods());
            assertEquals(person.unitName(), now.unitThen());
        });
    }

    private CompletionLine lineOf(OfficialLine person, LocalDate asOf) {
        var query = new CompletionQuery("CCHC-02", null, asOf, null, Standing.ALL, person.personalNumber());
        var found = compliance.list(query, 0, ALL);
        assertEquals(1, found.total());
        return found.rows().get(0);
    }

    @Test
    void đức_asks_for_one_commune_or_for_the_province_and_the_parts_are_the_whole() throws Exception {
        As.DUC.run(() -> {
            var commune = compliance.figures(query("LC-X-08", null, null));
            assertEquals(
                    List.of("LC-X-08"),
                    commune.units().stream().map(UnitFigures::unitCode).toList());
            assertEquals(
                    commune.people(),
                    compliance
                            .list(query("LC-X-08", null, Standing.ALL), 0, ALL)
                            .total());
            var whole = compliance.figures(query("LC", null, null));
            assertTrue(whole.units().contains(commune.units().get(0)));
            long byCategory = 0;
            for (var category : Category.values())
                byCategory += compliance
                        .figures(new CompletionQuery("CCHC-01", "LC", null, category, null, null))
                        .people();
            assertEquals(whole.people(), byCategory);
        });
    }

    @Test
    void somebody_with_the_permission_and_no_unit_counts_nobody() throws Exception {
        As.caller("hocvien", "compliance.read").run(() -> {
            assertEquals(0, compliance.figures(query(null, null, null)).people());
            assertEquals(
                    0, compliance.list(query(null, null, Standing.ALL), 0, ALL).total());
            assertTrue(compliance.units().isEmpty());
        });
    }

    @Test
    void a_file_for_another_program_holds_who_is_asked_for_and_is_written_down() throws Exception {
        var numbers = new ArrayList<String>();
        Consumer<CompletionLine> each = line -> numbers.add(line.personalNumber());
        var open = query("LC-X-08", null, Standing.NOT_COMPLETED);
        var listed = As.DUC.get(() -> compliance.list(open, 0, ALL));
        As.DUC.run(() -> compliance.export(open, each));
        assertEquals(
                listed.rows().stream()
                        .map(CompletionLine::personalNumber)
                        .sorted()
                        .toList(),
                numbers.stream().sorted().toList());
        var today = school.today();
        var line = As.HUY
                .get(() -> audit.search(today, today, "sonoivu", "compliance.export", "unit=LC-X-08", 0, 1))
                .rows()
                .get(0);
        assertTrue(line.detail().endsWith("rows=" + numbers.size()), line.detail());
    }

    @Test
    void a_course_nobody_teaches_has_no_figures() {
        var nothing = new CompletionQuery("CCHC-99", null, null, null, Standing.ALL, null);
        assertThrows(NotFound.class, () -> As.DUC.get(() -> compliance.figures(nothing)));
        assertThrows(NotFound.class, () -> As.DUC.get(() -> compliance.list(nothing, 0, 1)));
    }

    @Test
    void each_door_of_the_lists_is_closed_to_who_holds_no_key() {
        Consumer<CompletionLine> nobody = line -> {};
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> compliance.courses()));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> compliance.units()));
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> compliance.list(query(null, null, null), 0, 1)));
        assertThrows(
                EJBAccessException.class, () -> As.HANH.run(() -> compliance.export(query(null, null, null), nobody)));
        var reader = As.caller("sonoivu", "compliance.read");
        assertThrows(
                EJBAccessException.class, () -> reader.run(() -> compliance.export(query(null, null, null), nobody)));
    }

    @Test
    void the_order_of_the_people_does_not_hang_on_the_size_of_a_page() throws Exception {
        As.DUC.run(() -> {
            var query = query(null, null, Standing.ALL);
            var whole = compliance.list(query, 0, ALL).rows();
            for (int size : List.of(7, 100, 299)) {
                var paged = new ArrayList<CompletionLine>();
                for (int page = 0; page * size < whole.size(); page++)
                    paged.addAll(compliance.list(query, page, size).rows());
                assertEquals(whole, paged, () -> "pages of " + size);
            }
            var exported = new ArrayList<CompletionLine>();
            compliance.export(query, exported::add);
            assertEquals(whole, exported);
        });
    }
}
