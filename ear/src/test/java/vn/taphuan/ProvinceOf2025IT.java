package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.compliance.CompletionLine;
import vn.taphuan.compliance.CompletionQuery;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.Standing;
import vn.taphuan.compliance.UnitFigures;
import vn.taphuan.compliance.UnitView;
import vn.taphuan.official.OfficialService;
import vn.taphuan.official.WaitingLine;
import vn.taphuan.organisation.UnitKind;
import vn.taphuan.organisation.UnitLevel;
import vn.taphuan.reorganisation.ActDetails;
import vn.taphuan.reorganisation.ActKind;
import vn.taphuan.reorganisation.NewUnit;
import vn.taphuan.reorganisation.ReorganisationService;

/**
 * The province as it was in February 2025, rebuilt from the demo world's list of units beside the real one, goes
 * through the two reorganisations of that year: departments on 01/03, districts into communes on 01/07.
 */
@ExtendWith(ArquillianExtension.class)
class ProvinceOf2025IT {
    private static final String ROOT = "LC-2025";
    private static final LocalDate BEGINNING = LocalDate.of(2004, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate FEBRUARY = MARCH.minusDays(1);
    private static final LocalDate JUNE = JULY.minusDays(1);
    private static final int PEOPLE = 8;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    ReorganisationService reorganisation;

    @Inject
    OfficialService officials;

    @Inject
    ComplianceService compliance;

    @Inject
    School school;

    private record Office(String code, String name, String kind, String level, LocalDate from) {
        NewUnit founded() {
            return new NewUnit(code, name, UnitKind.valueOf(kind), UnitLevel.valueOf(level), ROOT);
        }
    }

    private record Succession(String predecessor, String successor, String kind, LocalDate on) {}

    private record Report(List<UnitFigures> figures, List<CompletionLine> people) {}

    private static List<String[]> rows(String file) throws Exception {
        try (var in = ReorganisationService.class.getClassLoader().getResourceAsStream("demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .toList();
        }
    }

    private static String twin(String code) {
        return code + "-25";
    }

    private static Map<String, Office> offices() throws Exception {
        var offices = new LinkedHashMap<String, Office>();
        for (var row : rows("units.csv"))
            if (row[4].equals("LC")) {
                var name = row[1].replace("\"", "") + " (2025)";
                offices.put(twin(row[0]), new Office(twin(row[0]), name, row[2], row[3], LocalDate.parse(row[5])));
            }
        return offices;
    }

    private static List<Succession> successions(LocalDate on) throws Exception {
        return rows("unit-successions.csv").stream()
                .map(row -> new Succession(twin(row[0]), twin(row[1]), row[2], LocalDate.parse(row[3])))
                .filter(each -> each.on().equals(on))
                .toList();
    }

    private void act(ActKind kind, LocalDate on, List<String> units, List<Office> founded, List<String> into)
            throws Exception {
        carriesOut(kind, on, units, founded.stream().map(Office::founded).toList(), into);
    }

    private void carriesOut(ActKind kind, LocalDate on, List<String> units, List<NewUnit> founded, List<String> into)
            throws Exception {
        var details = new ActDetails(kind, units, on, founded, into, null, null);
        As.DUC.run(() -> reorganisation.carryOut(details, school.decision("2025/NQ-UBND"), null));
    }

    private void found(Office office, LocalDate on) throws Exception {
        act(ActKind.FOUND, on, List.of(), List.of(office), List.of());
    }

    private Report report(LocalDate asOf, UnitView view) throws Exception {
        return report(ROOT, asOf, view);
    }

    private Report report(String unit, LocalDate asOf, UnitView view) throws Exception {
        var query = new CompletionQuery("CCHC-02", unit, asOf, null, Standing.ALL, null, view);
        return As.DUC.get(() -> new Report(
                compliance.figures(query).units(),
                compliance.list(query, 0, 1000).rows()));
    }

    private Map<String, Long> people(LocalDate asOf, UnitView view) throws Exception {
        return report(asOf, view).figures().stream()
                .filter(unit -> unit.people() > 0)
                .collect(Collectors.toMap(UnitFigures::unitCode, UnitFigures::people, Long::sum, TreeMap::new));
    }

    private List<WaitingLine> waiting(String unit) throws Exception {
        return As.DUC.get(() -> reorganisation.waiting(unit, 0, 200)).rows();
    }

    /** Eight people in each office that is there, three of whom had completed the course by February. */
    private void work(List<String> units) throws Exception {
        var rows = new ArrayList<List<String>>();
        for (var unit : units)
            for (int each = 0; each < PEOPLE; each++)
                rows.add(RosterFile.row(
                        unit, "Vừ Thị Yêu", "05/08/1990", "Nữ", "0121990%05d".formatted(rows.size()), "01/02/2020"));
        assertEquals(rows.size(), school.imported(As.DUC, rows).counts().created());
        var offering = school.opens("CCHC-02");
        for (var unit : List.of(twin("LC-SKHDT"), twin("LC-H-TU"), twin("LC-H-THU"))) {
            var person = As.DUC.get(() -> officials.find("", unit, 0, 1)).rows().get(0);
            school.enrolsBy(As.DUC, offering, person);
            School.learner(person).run(() -> school.completes(offering));
            school.completedBefore(person, (int) ChronoUnit.DAYS.between(FEBRUARY, school.today()));
        }
    }

    /** One department takes over from one or more: those who come over wait, and are placed there together. */
    private void merges(LocalDate on, Map<String, Office> offices) throws Exception {
        var bySuccessor = successions(on).stream()
                .filter(each -> each.kind().equals("MERGE"))
                .collect(Collectors.groupingBy(
                        Succession::successor,
                        TreeMap::new,
                        Collectors.mapping(Succession::predecessor, Collectors.toList())));
        for (var each : bySuccessor.entrySet()) {
            var office = offices.get(each.getKey());
            if (office.from().equals(on)) found(office, on);
            act(ActKind.MERGE, on, each.getValue(), List.of(), List.of(office.code()));
            for (var old : each.getValue()) {
                var ids = waiting(old).stream().map(WaitingLine::id).toList();
                assertEquals(PEOPLE, As.DUC.get(() -> reorganisation.place(ids, office.code(), null)));
            }
        }
    }

    /** A district goes into communes; its people are placed by the list that is downloaded and filled in. */
    private Map<String, Long> splits(Map<String, Office> offices) throws Exception {
        var placed = new TreeMap<String, Long>();
        var byDistrict = successions(JULY).stream()
                .filter(each -> each.kind().equals("SPLIT"))
                .collect(Collectors.groupingBy(
                        Succession::predecessor,
                        TreeMap::new,
                        Collectors.mapping(Succession::successor, Collectors.toList())));
        assertEquals(8, byDistrict.size());
        for (var each : byDistrict.entrySet()) {
            var communes = each.getValue();
            act(
                    ActKind.SPLIT,
                    JULY,
                    List.of(each.getKey()),
                    communes.stream().map(offices::get).toList(),
                    List.of());
            assertEquals(PEOPLE, waiting(each.getKey()).size(), "nobody is lost");
            var rows = waitingList(each.getKey());
            for (int at = 0; at < rows.size(); at++) {
                var commune = communes.get(at % communes.size());
                rows.get(at).set(0, commune);
                placed.merge(commune, 1L, Long::sum);
            }
            assertEquals(PEOPLE, school.imported(As.DUC, rows).counts().changed());
            assertTrue(waiting(each.getKey()).isEmpty());
        }
        assertEquals(38, placed.size());
        return placed;
    }

    private List<List<String>> waitingList(String unit) throws Exception {
        var file = new ByteArrayOutputStream();
        As.DUC.run(() -> reorganisation.waitingList(unit, file));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .<List<String>>map(row -> IntStream.range(0, RosterFile.HEADINGS.size())
                            .mapToObj(row::getCellText)
                            .collect(Collectors.toCollection(ArrayList::new)))
                    .toList();
        }
    }

    @Test
    void the_reports_of_february_and_june_2025_stay_as_they_were_and_can_be_read_in_the_units_of_today()
            throws Exception {
        var root = new NewUnit(ROOT, "Tỉnh Lai Châu (2025)", UnitKind.PEOPLES_COMMITTEE, UnitLevel.PROVINCE, "LC");
        carriesOut(ActKind.FOUND, BEGINNING, List.of(), List.of(root), List.of());
        var offices = offices();
        for (var office : offices.values()) if (office.from().isBefore(MARCH)) found(office, office.from());
        work(offices.values().stream()
                .filter(office -> office.from().isBefore(MARCH))
                .map(Office::code)
                .toList());

        var february = report(FEBRUARY, UnitView.AS_IT_WAS);
        assertEquals(
                3, february.figures().stream().mapToLong(UnitFigures::completed).sum());
        merges(MARCH, offices);
        assertEquals(february, report(FEBRUARY, UnitView.AS_IT_WAS), "departments have merged since");
        var june = report(JUNE, UnitView.AS_IT_WAS);
        assertEquals(february.people().size(), june.people().size());

        merges(JULY, offices);
        var placed = splits(offices);
        assertEquals(february, report(FEBRUARY, UnitView.AS_IT_WAS));
        assertEquals(june, report(JUNE, UnitView.AS_IT_WAS), "districts have gone since");

        var july = people(JULY, UnitView.AS_IT_WAS);
        placed.forEach((commune, many) -> assertEquals(many, july.get(commune), commune));
        assertEquals(2L * PEOPLE, july.get(twin("LC-STC")));
        assertEquals(2L * PEOPLE, july.get(twin("LC-SNNMT")), "founded of two");
        assertEquals(2L * PEOPLE, july.get(twin("LC-BPTTH")));
        assertTrue(july.keySet().stream().noneMatch(code -> code.contains("-H-")), "no district any more");
        assertEquals(july, people(JUNE, UnitView.TODAY), "nobody has moved since but by the reorganisation");
        assertEquals(july, people(FEBRUARY, UnitView.TODAY));
        assertEquals(
                3,
                report(FEBRUARY, UnitView.TODAY).figures().stream()
                        .mapToLong(UnitFigures::completed)
                        .sum(),
                "what was completed went along");
    }

    @Test
    void huyện_and_xã_than_uyên_stand_together_and_are_told_apart_by_their_days() throws Exception {
        var province = committee("LC-TU", "Tỉnh Lai Châu (Than Uyên)", UnitLevel.PROVINCE, "LC");
        var huyện = committee("LC-TU-H", "Ủy ban nhân dân huyện Than Uyên (riêng)", UnitLevel.DISTRICT, "LC-TU");
        var xã = committee("LC-TU-X", "Ủy ban nhân dân xã Than Uyên (riêng)", UnitLevel.COMMUNE, "LC-TU");
        carriesOut(ActKind.FOUND, BEGINNING, List.of(), List.of(province), List.of());
        carriesOut(ActKind.FOUND, BEGINNING, List.of(), List.of(huyện), List.of());
        var rows = IntStream.range(0, 3)
                .mapToObj(each -> RosterFile.row(
                        huyện.code(), "Lò Thị Uyên", "05/08/1990", "Nữ", "01219092500" + each, "01/02/2020"))
                .toList();
        assertEquals(3, school.imported(As.DUC, rows).counts().created());
        var uyên = school.found("012190925000");
        var placed = List.of(uyên.id(), school.found("012190925001").id());
        var offering = school.opens("CCHC-02");
        school.enrolsBy(As.DUC, offering, uyên);
        School.learner(uyên).run(() -> school.completes(offering));
        school.completedBefore(uyên, (int) ChronoUnit.DAYS.between(JUNE, school.today()));
        var twin = committee("LC-TU-Y", "Ủy ban nhân dân xã Mường Than (riêng)", UnitLevel.COMMUNE, "LC-TU");
        carriesOut(ActKind.SPLIT, JULY, List.of(huyện.code()), List.of(xã, twin), List.of());
        As.DUC.run(() -> reorganisation.place(placed, xã.code(), null));

        assertEquals(
                List.of(huyện.name() + " 2004-01-01 2025-06-30", xã.name() + " 2025-07-01 null"),
                As.DUC.get(() -> compliance.units()).stream()
                        .filter(unit -> List.of(huyện.code(), xã.code()).contains(unit.code()))
                        .map(unit -> unit.name() + ' ' + unit.validFrom() + ' ' + unit.validTo())
                        .toList());
        assertEquals(List.of(new UnitFigures(huyện.code(), huyện.name(), 3L, 1L)), figures(JUNE, UnitView.AS_IT_WAS));
        assertEquals(List.of(new UnitFigures(xã.code(), xã.name(), 2L, 1L)), figures(JULY, UnitView.AS_IT_WAS));
        assertEquals(
                List.of(
                        new UnitFigures(huyện.code(), huyện.name(), JUNE, 1L, 0L),
                        new UnitFigures(xã.code(), xã.name(), 2L, 1L)),
                figures(JUNE, UnitView.TODAY),
                "who is still to be placed waits in the huyện");
    }

    private List<UnitFigures> figures(LocalDate asOf, UnitView view) throws Exception {
        return report("LC-TU", asOf, view).figures().stream()
                .filter(unit -> unit.people() > 0)
                .toList();
    }

    private static NewUnit committee(String code, String name, UnitLevel level, String parent) {
        return new NewUnit(code, name, UnitKind.PEOPLES_COMMITTEE, level, parent);
    }
}
